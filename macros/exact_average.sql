{#-
    Average of amounts with three decimals, rounded down to the thousandth. A division of what is divisible gives the same
    on every warehouse, whether it divides as floats, integers or decimals.
-#}
{% macro exact_average(amount) -%}
    {%- set thousandths -%}
        cast(sum({{ amount }}) * 1000 as bigint)
    {%- endset -%}
    cast(
        (({{ thousandths }} - mod({{ thousandths }}, count({{ amount }}))) / nullif(count({{ amount }}), 0)) / 1000.0
        as numeric(18, 3)
    )
{%- endmacro %}
