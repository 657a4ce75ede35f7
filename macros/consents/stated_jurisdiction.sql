{#- A jurisdiction that a source states, as customers have it (DE, US-CA); null for anything else, such as the name of a law. -#}
{% macro stated_jurisdiction(expression) -%}
    case
        when {{ upper_case(expression) }} = 'UK' then 'GB'
        when {{ upper_case(expression) }} = 'EU' then null
        when {{ upper_case(expression) }} ~ '^(US|CA)-[A-Z]{2}$' then {{ upper_case(expression) }}
        when {{ upper_case(expression) }} ~ '^[A-Z]{2}(-[A-Z0-9]{1,3})?$' then left({{ upper_case(expression) }}, 2)
    end
{%- endmacro %}
