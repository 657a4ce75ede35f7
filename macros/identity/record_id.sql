{#- The key of a source person record in all of identity: source, kind of record and the source's own id. -#}
{% macro record_id(source_name, record_type, source_record_id) -%}
    {{ source_name }} || ':' || {{ record_type }} || ':' || {{ source_record_id }}
{%- endmacro %}
