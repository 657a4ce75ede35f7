{#-
    After a table is built: gives the planner its statistics. Without them it plans the joins of the next model as if
    every table were small. Autovacuum gathers them too, but minutes later.
-#}
{% macro analyze_table() -%}
    {{ return(adapter.dispatch('analyze_table', 'warehouse_cdp')()) }}
{%- endmacro %}

{#- DuckDB keeps its statistics while it writes. -#}
{% macro duckdb__analyze_table() -%}
{%- endmacro %}

{#- A view has none of its own. -#}
{% macro postgres__analyze_table() -%}
    {%- if model.config.materialized != 'view' -%}
        analyze {{ this }}
    {%- endif -%}
{%- endmacro %}

{% macro default__analyze_table() -%}
    {{ unsupported_adapter('analyze_table') }}
{%- endmacro %}
