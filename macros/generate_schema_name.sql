{#- Layers are schemas. CDP_SCHEMA_PREFIX keeps developers of one warehouse apart; production leaves it unset. -#}
{% macro generate_schema_name(custom_schema_name, node) -%}
    {%- set prefix = env_var('CDP_SCHEMA_PREFIX', '') -%}
    {%- set schema = (custom_schema_name or target.schema) | trim -%}
    {{- prefix ~ '_' ~ schema if prefix else schema -}}
{%- endmacro %}
