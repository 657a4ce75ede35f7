{#-
    A quotient with a number of decimals, rounded half away from zero, the same on every warehouse: some divide decimals
    as floats, which have no 0.0105. Null where the divisor is 0 or null.

    dividend, divisor: SQL of numbers; the dividend has no more decimals than the quotient, the divisor has none.
-#}
{% macro exact_quotient(dividend, divisor, decimals=3) -%}
    {%- set units = 'cast(cast(' ~ dividend ~ ' as numeric(38, ' ~ decimals ~ ')) * ' ~ 10 ** decimals ~ ' as numeric(38, 0))' -%}
    {%- set parts = 'abs(cast(' ~ divisor ~ ' as numeric(38, 0)))' -%}
    cast(
        case when ({{ dividend }} < 0) = ({{ divisor }} < 0) then 1 else -1 end
        * {{ whole_quotient('2 * abs(' ~ units ~ ') + ' ~ parts, '2 * nullif(' ~ parts ~ ', 0)') }}
        * {{ '%.*f' | format(decimals, 1 / 10 ** decimals) }} as numeric(18, {{ decimals }})
    )
{%- endmacro %}

{#- How many times one whole number that is not negative goes into another. -#}
{% macro whole_quotient(dividend, divisor) -%}
    {{ return(adapter.dispatch('whole_quotient', 'warehouse_cdp')(dividend, divisor)) }}
{%- endmacro %}

{% macro duckdb__whole_quotient(dividend, divisor) -%}
    cast(divide(cast({{ dividend }} as hugeint), cast({{ divisor }} as hugeint)) as bigint)
{%- endmacro %}

{% macro postgres__whole_quotient(dividend, divisor) -%}
    div({{ dividend }}, {{ divisor }})
{%- endmacro %}

{% macro default__whole_quotient(dividend, divisor) -%}
    {{ unsupported_adapter('whole_quotient') }}
{%- endmacro %}
