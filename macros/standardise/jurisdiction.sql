{#- Whose law applies: the country, in countries whose states legislate on privacy with the state's code. -#}
{% macro jurisdiction(country_code, region) -%}
    case
        when {{ country_code }} in ('US', 'CA') and {{ region }} ~ '^[A-Za-z]{2}$'
            then {{ country_code }} || '-' || {{ upper_case(region) }}
        else {{ country_code }}
    end
{%- endmacro %}
