{#- The legal basis that a text names, in words or by its article of the GDPR; null for none, and for one that is no ours. -#}
{% macro legal_basis(expression) -%}
    {%- set basis = snake_case(expression) -%}
    case
        when {{ basis }} like '%soft%' or {{ basis }} like '%implied%' then 'soft_opt_in'
        when {{ basis }} like '%legitimate%' or {{ basis }} like '%6_1_f' then 'legitimate_interest'
        when {{ basis }} like '%contract%' or {{ basis }} like '%6_1_b' then 'contract'
        when {{ basis }} like '%consent%' or {{ basis }} like '%6_1_a' then 'consent'
    end
{%- endmacro %}
