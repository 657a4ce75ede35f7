{#- A JSON array of the group's values, in a stated order. -#}
{% macro json_array_agg(expression, order_by) -%}
    {{ return(adapter.dispatch('json_array_agg', 'warehouse_cdp')(expression, order_by)) }}
{%- endmacro %}

{% macro duckdb__json_array_agg(expression, order_by) -%}
    to_json(list({{ expression }} order by {{ order_by }}))
{%- endmacro %}

{% macro postgres__json_array_agg(expression, order_by) -%}
    json_agg({{ expression }} order by {{ order_by }})
{%- endmacro %}

{% macro default__json_array_agg(expression, order_by) -%}
    {{ unsupported_adapter('json_array_agg') }}
{%- endmacro %}
