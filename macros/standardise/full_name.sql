{#- A name as it is written: in Chinese characters the family name comes first, with nothing between. -#}
{% macro full_name(first_name, last_name) -%}
    case
        when {{ is_chinese(first_name) }} and {{ is_chinese(last_name) }} then {{ last_name }} || {{ first_name }}
        else nullif(concat_ws(' ', {{ first_name }}, {{ last_name }}), '')
    end
{%- endmacro %}

{#- SQL: whether a text begins with a Chinese character (U+4E00 to U+9FFF; what sorts after them by bytes begins there). -#}
{% macro is_chinese(expression) -%}
    ({{ binary_order(expression) }} >= '一' and {{ binary_order(expression) }} < 'ꀀ')
{%- endmacro %}
