{#- What matching compares of two records; the comparisons of the package name these columns. -#}
{% macro match_columns() -%}
    {{ return([
        'first_name_match', 'first_name_variants', 'first_name_consonants', 'middle_name_match', 'last_name_match',
        'last_name_consonants', 'name_suffix', 'email_match', 'phone', 'birth_date', 'sex', 'street_match',
        'postal_code_match', 'city_match', 'national_id', 'company_match'
    ]) }}
{%- endmacro %}
