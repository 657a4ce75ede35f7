{#- The rest of a whole name once family_name_of() is taken off it. -#}
{% macro given_name_of(whole_name, family_name) -%}
    {%- set rest = 'length(' ~ whole_name ~ ') - length(' ~ family_name ~ ')' -%}
    nullif(case
        when {{ whole_name }} like '%,%' then {{ trimmed_text('split_part(' ~ whole_name ~ ", ',', 2)") }}
        when {{ is_han_name(whole_name) }} then {{ trimmed_text('right(' ~ whole_name ~ ', ' ~ rest ~ ')') }}
        else {{ trimmed_text('left(' ~ whole_name ~ ', ' ~ rest ~ ')') }}
    end, '')
{%- endmacro %}
