{#- One row per value of a list that is written as text, parted by commas or as a JSON array: for the select of a query. -#}
{% macro listed_values(list) -%}
    unnest(string_to_array(regexp_replace({{ list }}, '[\[\]{}"]', '', 'g'), ','))
{%- endmacro %}
