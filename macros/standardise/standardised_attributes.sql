{#- {attribute of a person record: type of value} for what the package warehouse_cdp.standardise looks at. -#}
{% macro standardised_attributes() -%}
    {{ return({
        'first_name': 'given_name',
        'middle_name': 'given_name',
        'last_name': 'family_name',
        'street': 'street',
        'city': 'city',
        'country': 'country',
        'company': 'company',
    }) }}
{%- endmacro %}
