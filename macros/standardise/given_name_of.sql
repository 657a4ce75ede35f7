{#- The rest of a whole name once family_name_of() is taken off it. -#}
{% macro given_name_of(whole_name, family_name) -%}
    nullif(case
        when {{ whole_name }} like '%,%' then trim(split_part({{ whole_name }}, ',', 2))
        when {{ is_han_name(whole_name) }} then trim(right({{ whole_name }}, length({{ whole_name }}) - length({{ family_name }})))
        else trim(left({{ whole_name }}, length({{ whole_name }}) - length({{ family_name }})))
    end, '')
{%- endmacro %}
