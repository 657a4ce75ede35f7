{#- The group of the first match of a pattern (an SQL expression), whatever its case; null without one. -#}
{% macro regexp_extract(expression, pattern, group=0) -%}
    {{ return(adapter.dispatch('regexp_extract', 'warehouse_cdp')(expression, pattern, group)) }}
{%- endmacro %}

{% macro duckdb__regexp_extract(expression, pattern, group=0) -%}
    nullif(regexp_extract({{ expression }}, {{ pattern }}, {{ group }}, 'i'), '')
{%- endmacro %}

{% macro postgres__regexp_extract(expression, pattern, group=0) -%}
    nullif((regexp_match({{ expression }}, '(' || {{ pattern }} || ')', 'i'))[{{ group + 1 }}], '')
{%- endmacro %}

{% macro default__regexp_extract(expression, pattern, group=0) -%}
    {{ unsupported_adapter('regexp_extract') }}
{%- endmacro %}
