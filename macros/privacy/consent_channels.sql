{#- Channels that statements and the seeds of consent know. -#}
{% macro consent_channels() -%}
    {{ return(['email', 'sms', 'phone', 'post', 'web', 'ads']) }}
{%- endmacro %}

{#- {what: values that the seed `consent_policies` may hold}. -#}
{% macro consent_vocabulary() -%}
    {{ return({
        'silence': ['opt_in', 'opt_out'],
        'binding_signals': ['none', 'gpc', 'gpp', 'do_not_sell'],
        'legal_bases': ['consent', 'contract', 'legitimate_interest', 'soft_opt_in'],
    }) }}
{%- endmacro %}
