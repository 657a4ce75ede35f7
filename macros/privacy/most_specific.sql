{#- A field of a policy from the most specific row that fills it. For a group by of rows with their generality. -#}
{% macro most_specific(field) -%}
    (array_agg({{ field }} order by generality) filter (where {{ field }} is not null))[1]
{%- endmacro %}
