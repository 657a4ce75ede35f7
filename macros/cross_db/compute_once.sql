{#-
    Behind a select: its columns are computed once for each row, and only those that are used. Postgres otherwise writes
    their expressions out wherever a column is named, and computes them each time.
-#}
{% macro compute_once() -%}
    {{ return(adapter.dispatch('compute_once', 'warehouse_cdp')()) }}
{%- endmacro %}

{#- DuckDB finds the same expression by itself. -#}
{% macro duckdb__compute_once() -%}
{%- endmacro %}

{% macro postgres__compute_once() -%}
    offset 0
{%- endmacro %}

{% macro default__compute_once() -%}
    {{ unsupported_adapter('compute_once') }}
{%- endmacro %}
