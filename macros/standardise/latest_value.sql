{#- The value of a group's newest row that has one; of rows of one moment, that of the smaller key. For a group by. -#}
{% macro latest_value(column, ordered_by, key) -%}
    (
        array_agg({{ column }} order by {{ ordered_by }} desc nulls last, {{ binary_order(key) }} asc)
        filter (where {{ column }} is not null)
    )[1]
{%- endmacro %}
