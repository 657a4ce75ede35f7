{#- Matching form of a postal code: upper-case letters and digits; the first five of a US ZIP+4. -#}
{% macro normalise_postal_code(column, country_code) -%}
    {%- set compact = upper_case("regexp_replace(" ~ column ~ ", '[^A-Za-z0-9]', '', 'g')") -%}
    nullif(
        case
            when {{ country_code }} = 'US' or {{ column }} ~ '^[0-9]{5}-[0-9]{4}$' then left({{ compact }}, 5)
            else {{ compact }}
        end,
        ''
    )
{%- endmacro %}
