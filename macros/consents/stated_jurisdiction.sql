{#- A jurisdiction that a source states, as customers have it (DE, US-CA); null for anything else, such as the name of a law. -#}
{% macro stated_jurisdiction(expression) -%}
    case
        when upper({{ expression }}) = 'UK' then 'GB'
        when upper({{ expression }}) = 'EU' then null
        when upper({{ expression }}) ~ '^(US|CA)-[A-Z]{2}$' then upper({{ expression }})
        when upper({{ expression }}) ~ '^[A-Z]{2}(-[A-Z0-9]{1,3})?$' then left(upper({{ expression }}), 2)
    end
{%- endmacro %}
