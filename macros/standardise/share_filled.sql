{#- Share (0 to 1) of the columns that hold a value. -#}
{% macro share_filled(columns, relation) -%}
    (
        {%- for column in columns %}
        case when {{ relation }}.{{ column }} is null then 0 else 1 end{{ ' +' if not loop.last }}
        {%- endfor %}
    ) / {{ columns | length }}.0
{%- endmacro %}

{#- The attributes that a complete customer profile has. -#}
{% macro profile_attributes() -%}
    {{ return([
        'first_name', 'last_name', 'email', 'phone', 'birth_date', 'street', 'city', 'postal_code', 'country_code',
        'language'
    ]) }}
{%- endmacro %}
