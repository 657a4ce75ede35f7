{#- Every source that can be switched off, as in var('<name>_enabled'). -#}
{% macro source_names() -%}
    {{ return(['shopify', 'segment', 'pos', 'salesforce', 'klaviyo', 'zendesk', 'contacts', 'labels']) }}
{%- endmacro %}
