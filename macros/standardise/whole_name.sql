{#-
    The whole name where one field holds it and the other nothing; null for a placeholder. A comma before a
    generation suffix separates nothing ('John Smith, Jr.').
-#}
{% macro whole_name(first_name, last_name) -%}
    regexp_replace(
        case
            when {{ last_name }} is null and {{ first_name }} like '% %' then {{ first_name }}
            when {{ first_name }} is null and {{ last_name }} like '% %' then {{ last_name }}
        end,
        ', *(([JjSs][Rr]|[Ii]{2,3}|[Ii][Vv])[.]?)$',
        ' \1'
    )
{%- endmacro %}
