{#- A time or date, null where it lies behind the run's clock: a typing error that would be the newest of all for ever. -#}
{% macro not_in_future(column) -%}
    case when {{ column }} <= {{ run_at() }} then {{ column }} end
{%- endmacro %}
