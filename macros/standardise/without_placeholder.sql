{#- The value, or null where is_placeholder() says that it is junk. -#}
{% macro without_placeholder(value_type, column) -%}
    case when not {{ is_placeholder(value_type, 'cast(' ~ column ~ ' as ' ~ dbt.type_string() ~ ')') }} then {{ column }} end
{%- endmacro %}
