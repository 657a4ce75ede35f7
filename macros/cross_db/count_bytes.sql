{#- How many bytes a text takes. -#}
{% macro count_bytes(text) -%}
    {{ return(adapter.dispatch('count_bytes', 'warehouse_cdp')(text)) }}
{%- endmacro %}

{% macro duckdb__count_bytes(text) -%}
    strlen({{ text }})
{%- endmacro %}

{% macro postgres__count_bytes(text) -%}
    octet_length({{ text }})
{%- endmacro %}

{% macro default__count_bytes(text) -%}
    {{ unsupported_adapter('count_bytes') }}
{%- endmacro %}
