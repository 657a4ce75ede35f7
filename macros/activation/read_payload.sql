{#- The hash of the row in what a tool sent of it as JSON; null where the tool was not told to send the hash, too. -#}
{% macro sent_hash(payload) -%}
    {{ regexp_extract(payload, "'\"synced_fields_hash\"[[:space:]]*:[[:space:]]*\"([0-9a-f]{64})\"'", 1) }}
{%- endmacro %}

{#- The first e-mail address in what a tool sent, whatever the destination calls the field; by it people are erased. -#}
{% macro address_in(payload) -%}
    {{ regexp_extract(payload, "'[^[:space:]\"<>@]+@[^[:space:]\"<>@]+'") }}
{%- endmacro %}

{#- The sync that a tool reads, by the name that the tool has for it: that of the model, with or without its schema. -#}
{% macro sync_named(name) -%}
    regexp_replace({{ lower_case(name) }}, '^.*[.]', '')
{%- endmacro %}
