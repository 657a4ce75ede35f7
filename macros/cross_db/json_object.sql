{#- A JSON object of {key: SQL expression}. -#}
{% macro json_object(pairs) -%}
    {{ return(adapter.dispatch('json_object', 'warehouse_cdp')(pairs)) }}
{%- endmacro %}

{% macro duckdb__json_object(pairs) -%}
    json_object({% for key, value in pairs.items() %}'{{ key }}', {{ value }}{{ ', ' if not loop.last }}{% endfor %})
{%- endmacro %}

{% macro postgres__json_object(pairs) -%}
    json_build_object({% for key, value in pairs.items() %}'{{ key }}', {{ value }}{{ ', ' if not loop.last }}{% endfor %})
{%- endmacro %}

{% macro default__json_object(pairs) -%}
    {{ unsupported_adapter('json_object') }}
{%- endmacro %}
