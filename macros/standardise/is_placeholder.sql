{#- True where a value is junk that people or tills type to get past a form; the patterns are a seed. -#}
{% macro is_placeholder(value_type, column) -%}
    {%- set patterns -%}
        select value_pattern as pattern from {{ ref('placeholder_values') }} where value_type = '{{ value_type }}'
    {%- endset -%}
    {{ like_any(lower_case(column), patterns) }}
{%- endmacro %}
