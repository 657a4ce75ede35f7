{#-
    Joins the standard form of contact points that are phones, as `phones`; others join nothing. A phone without a country is
    standardised by itself.

    contact_points: a table with a column `country`, beside the two that are named next.
-#}
{% macro join_phones(contact_points, type, value) -%}
    left join {{ ref('int_standardisation__values') }} as phones
        on
            phones.value_type = 'phone'
            and {{ contact_points }}.{{ type }} = 'phone'
            and {{ contact_points }}.{{ value }} = phones.raw_value
            and coalesce({{ contact_points }}.country, '') = phones.country
{%- endmacro %}
