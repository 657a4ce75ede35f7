{#-
    {name: SQL over the columns of matching}: two records are compared when they share any of these keys. Add one and
    every record is compared anew in the next run; null shares nothing.

    By its consonants a name meets itself in another script; a name that has no such form goes by its match form.
-#}
{% macro blocking_keys() -%}
    {%- set first_name = "ltrim(coalesce(first_name_consonants, first_name_match), '*')" -%}
    {%- set last_name = "ltrim(coalesce(last_name_consonants, last_name_match), '*')" -%}
    {%- set keys = {
        'email': ['email_match'],
        'phone': ['phone'],
        'national_id': ['national_id'],
        'last_name_and_birth_date': [last_name, 'birth_date'],
        'first_name_and_birth_date': [first_name, 'birth_date'],
        'first_and_last_name': [first_name, last_name],
        'last_name_and_postal_code': [last_name, 'postal_code_match'],
        'address': ['street_match', 'postal_code_match'],
        'mailbox_and_last_name': ["split_part(email_match, '@', 1)", 'left(last_name_match, 2)'],
        'first_name_and_postal_code': ['first_name_match', 'postal_code_match', 'left(last_name_match, 2)'],
    } -%}
    {%- set expressions = {} -%}
    {%- for name, parts in keys.items() -%}
        {%- do expressions.update({'block_' ~ name: parts | join(" || '|' || ")}) -%}
    {%- endfor -%}
    {{ return(expressions) }}
{%- endmacro %}
