{#- At the end of a subquery: what it computes is costly and read more than once, so it is not to be written out again. -#}
{% macro computed_once() -%}
    {{ return(adapter.dispatch('computed_once', 'warehouse_cdp')()) }}
{%- endmacro %}

{#- DuckDB finds out by itself. -#}
{% macro duckdb__computed_once() -%}
{%- endmacro %}

{% macro postgres__computed_once() -%}
    offset 0
{%- endmacro %}

{% macro default__computed_once() -%}
    {{ unsupported_adapter('computed_once') }}
{%- endmacro %}
