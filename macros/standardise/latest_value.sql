{#- The value of a group's newest row that has one; for a group by. -#}
{% macro latest_value(column, ordered_by) -%}
    (array_agg({{ column }} order by {{ ordered_by }} desc nulls last) filter (where {{ column }} is not null))[1]
{%- endmacro %}
