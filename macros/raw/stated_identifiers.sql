{#-
    For `identifies` of a table whose rows name a person by an identifier of any type, which another column tells. An
    address or number is known by its shape, whatever its type is called.
-#}
{% macro stated_identifiers(identifier_type, identifier, country) -%}
    {%- set stated = [
        ['email', identifier],
        ['phone', identifier, country],
        ['record_id', identifier],
    ] -%}
    {%- set type = "replace(replace(" ~ identifier_type ~ ", ' ', '_'), '-', '_')" -%}
    {%- for name, parts in {
        'user_id': ["'segment'", "'user'"],
        'shopify_customer_id': ["'shopify'", "'customer'"],
        'klaviyo_id': ["'klaviyo'", "'person'"],
        'zendesk_id': ["'zendesk'", "'user'"],
        'salesforce_id': ["'salesforce'", "'contact'"],
    }.items() -%}
        {%- do stated.append([
            'record_id', parts + ['case when ' ~ type ~ " = '" ~ name ~ "' then " ~ identifier ~ ' end']
        ]) -%}
    {%- endfor -%}
    {%- for name in ['anonymous_id', 'loyalty_number', 'national_id'] -%}
        {%- set types = "('cookie', 'cookie_id', 'device', 'device_id', 'anonymous_id')" if name == 'anonymous_id' else "('" ~ name ~ "')" -%}
        {%- do stated.append([name, 'case when ' ~ type ~ ' in ' ~ types ~ ' then ' ~ identifier ~ ' end']) -%}
    {%- endfor -%}
    {{ return(stated) }}
{%- endmacro %}
