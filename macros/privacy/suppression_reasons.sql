{#- The models that say who is suppressed, one for each reason. -#}
{% macro suppression_reasons() -%}
    {%- set models = [] -%}
    {%- for reason in [
        'no_consent', 'withdrawn', 'erased', 'objected', 'restricted', 'minor', 'bounced', 'complaint', 'do_not_sell',
        'deceased'
    ] -%}
        {%- do models.append('int_privacy__suppressed_' ~ reason) -%}
    {%- endfor -%}
    {{ return(models) }}
{%- endmacro %}
