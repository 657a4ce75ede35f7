{#- A name or a code as seeds list it: lower case, with one underscore for whatever is neither letter nor digit. -#}
{% macro snake_case(expression) -%}
    nullif(trim(regexp_replace({{ lower_case(expression) }}, '[^a-z0-9]+', '_', 'g'), '_'), '')
{%- endmacro %}
