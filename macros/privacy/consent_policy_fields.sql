{#- What a row of the seed `consent_policies` may say, or leave to a more general row. -#}
{% macro consent_policy_fields() -%}
    {{ return([
        'law', 'silence', 'consent_months', 'soft_opt_in_months', 'age_of_consent', 'binding_signals', 'legal_bases'
    ]) }}
{%- endmacro %}
