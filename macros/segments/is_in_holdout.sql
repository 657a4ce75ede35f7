{#-
    Whether a hash puts somebody into a control group of so many percent. The first eight digits of a hexadecimal hash are
    compared as text with the digits that stand for this share; so it is the same on every warehouse.
-#}
{% macro is_in_holdout(segment_id, customer_id, percent) -%}
    {%- set digits = 'substr(' ~ dbt.hash(segment_id ~ " || '|' || " ~ customer_id) ~ ', 1, 8)' -%}
    {{ binary_order(digits) }} < case {{ percent }}
        {%- for share in range(1, 91) %} when {{ share }} then '{{ '%08x' | format(share * 4294967296 // 100) }}'
        {%- endfor %} end
{%- endmacro %}
