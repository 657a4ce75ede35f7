{#- The group of the pattern's first match, or null without one. -#}
{% macro regexp_extract(expression, pattern, group=0) -%}
    {{ return(adapter.dispatch('regexp_extract', 'warehouse_cdp')(expression, pattern, group)) }}
{%- endmacro %}

{% macro duckdb__regexp_extract(expression, pattern, group=0) -%}
    nullif(regexp_extract({{ expression }}, '{{ pattern }}', {{ group }}), '')
{%- endmacro %}

{% macro postgres__regexp_extract(expression, pattern, group=0) -%}
    nullif((regexp_match({{ expression }}, '({{ pattern }})'))[{{ group + 1 }}], '')
{%- endmacro %}

{% macro default__regexp_extract(expression, pattern, group=0) -%}
    {{ unsupported_adapter('regexp_extract') }}
{%- endmacro %}
