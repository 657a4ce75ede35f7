{#-
    A whole number that stands for a text, the same for equal texts and nearly never for others. Sums of such numbers
    tell whether two sets of texts differ, in any order. Kept only where another version of the warehouse may change it
    at the price of work done twice.
-#}
{% macro text_number(expression) -%}
    {{ return(adapter.dispatch('text_number', 'warehouse_cdp')(expression)) }}
{%- endmacro %}

{% macro duckdb__text_number(expression) -%}
    hash({{ expression }})
{%- endmacro %}

{% macro postgres__text_number(expression) -%}
    hashtextextended({{ expression }}, 0)
{%- endmacro %}

{% macro default__text_number(expression) -%}
    {{ unsupported_adapter('text_number') }}
{%- endmacro %}
