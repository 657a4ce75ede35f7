{#-
    The models that are sent to destinations. dbt has to know them before it knows their settings (`meta.sync`), which
    sync_settings() reads; check_settings() holds the list against them.
-#}
{% macro sync_models() -%}
    {{ return([
        'sync_google_ads__vips',
        'sync_klaviyo__consents',
        'sync_klaviyo__newsletter',
        'sync_meta_ads__vips',
        'sync_salesforce__consents',
        'sync_salesforce__profiles',
        'sync_salesforce__subscribers',
        'sync_webhook__cart_abandoners',
    ]) }}
{%- endmacro %}

{#- The models of destinations with their settings, as dbt knows them; none while it only parses. -#}
{% macro sync_settings() -%}
    {%- set settings = {} -%}
    {%- if execute -%}
        {%- for model in graph.nodes.values() | selectattr('resource_type', 'equalto', 'model') | sort(attribute='name')
            if model.config.meta.sync is defined -%}
            {%- do settings.update({model.name: model.config.meta.sync}) -%}
        {%- endfor -%}
    {%- endif -%}
    {{ return(settings) }}
{%- endmacro %}
