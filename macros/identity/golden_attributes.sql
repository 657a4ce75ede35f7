{#- Attributes of a record that survivorship chooses among; the seed survivorship_rules says how. -#}
{% macro golden_attributes() -%}
    {{ return([
        'first_name', 'middle_name', 'last_name', 'name_suffix', 'email', 'phone', 'birth_date', 'sex', 'street',
        'city', 'region', 'postal_code', 'country_code', 'language', 'job_title', 'company'
    ]) }}
{%- endmacro %}
