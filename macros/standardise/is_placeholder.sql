{#- True where a value is junk that people or tills type to get past a form; the patterns are a seed. -#}
{% macro is_placeholder(value_type, column) -%}
    exists (
        select 1
        from {{ ref('placeholder_values') }} as placeholder_values
        where
            placeholder_values.value_type = '{{ value_type }}'
            and lower({{ column }}) like placeholder_values.value_pattern
    )
{%- endmacro %}
