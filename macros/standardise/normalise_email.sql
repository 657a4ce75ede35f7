{#- An e-mail address in lower case without surrounding space; null when it has not the shape of one. -#}
{% macro normalise_email(column) -%}
    case
        when lower(trim({{ column }})) ~ '^[^@[:space:]]+@[^@[:space:]]+[.][^@[:space:].]+$'
            then lower(trim({{ column }}))
    end
{%- endmacro %}
