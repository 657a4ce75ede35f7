{#-
    What was worked out from amounts, as an amount itself: where it is more than one can hold, it is the largest. A bad
    row's amount must not stop the build. Null stays null.
-#}
{% macro within_amount(expression) -%}
    {%- set largest = '999999999999999.999' -%}
    cast(case
        when {{ expression }} > {{ largest }} then {{ largest }}
        when {{ expression }} < -{{ largest }} then -{{ largest }}
        else {{ expression }}
    end as numeric(18, 3))
{%- endmacro %}
