{#- An e-mail address in lower case; null when it has not the shape of one. raw() has taken the blanks off. -#}
{% macro normalise_email(column) -%}
    case
        when {{ binary_order(column) }} ~ '^[^@[:space:]]+@[^@[:space:]]+[.][^@[:space:].]+$'
            then {{ lower_case(column) }}
    end
{%- endmacro %}
