{#- What names a row of a table in place, until the table changes: for deleting rows that a query found. -#}
{% macro row_pointer() -%}
    {{ return(adapter.dispatch('row_pointer', 'warehouse_cdp')()) }}
{%- endmacro %}

{% macro duckdb__row_pointer() -%}
    rowid
{%- endmacro %}

{% macro postgres__row_pointer() -%}
    ctid
{%- endmacro %}

{% macro default__row_pointer() -%}
    {{ unsupported_adapter('row_pointer') }}
{%- endmacro %}
