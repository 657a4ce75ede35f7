{#- The terms of a vocabulary that name a purpose which asks for consent. -#}
{% macro known_terms(vocabulary) -%}
    select * from {{ ref('consent_terms') }}
    where
        vocabulary = '{{ vocabulary }}'
        and purpose is not null
{%- endmacro %}
