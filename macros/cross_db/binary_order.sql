{#- Text that sorts by its bytes, whatever collation the database has: for every order that decides something. -#}
{% macro binary_order(expression) -%}
    {{ return(adapter.dispatch('binary_order', 'warehouse_cdp')(expression)) }}
{%- endmacro %}

{% macro duckdb__binary_order(expression) -%}
    {{ expression }}
{%- endmacro %}

{% macro postgres__binary_order(expression) -%}
    {{ expression }} collate "C"
{%- endmacro %}

{% macro default__binary_order(expression) -%}
    {{ unsupported_adapter('binary_order') }}
{%- endmacro %}
