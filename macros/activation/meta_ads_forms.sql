{#- Meta's form of an e-mail address before it is hashed: lower case without surrounding space, and nothing else. -#}
{% macro meta_email(column) -%}
    {{ trimmed_text(lower_case(column)) }}
{%- endmacro %}

{#- Meta's form of a phone number in E.164: digits alone, beginning with those of the country. -#}
{% macro meta_phone(column) -%}
    ltrim(regexp_replace({{ column }}, '[^0-9]', '', 'g'), '0')
{%- endmacro %}

{#- Meta's form of a name: lower case in its own letters, without punctuation. -#}
{% macro meta_name(column) -%}
    {{ trimmed_text(lower_case(without_punctuation(column))) }}
{%- endmacro %}

{#- Meta's form of a postal code: lower case without spaces and dashes; five digits in the United States. -#}
{% macro meta_postal_code(postal_code, country_code) -%}
    {%- set code = "regexp_replace(" ~ lower_case(postal_code) ~ ", '[[:space:]-]', '', 'g')" -%}
    case when {{ country_code }} = 'US' then left({{ code }}, 5) else {{ code }} end
{%- endmacro %}
