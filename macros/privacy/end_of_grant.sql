{#- When a grant ends by a law's months; null where the law sets none, or the basis needs no renewal. -#}
{% macro end_of_grant(statement, law) -%}
    {%- set months = 'case ' ~ statement ~ ".granted_on when 'consent' then nullif(" ~ law ~ ".consent_months, 0) "
        ~ "when 'soft_opt_in' then nullif(" ~ law ~ '.soft_opt_in_months, 0) end' -%}
    {{ dbt.dateadd('month', months, statement ~ '.captured_at') }}
{%- endmacro %}
