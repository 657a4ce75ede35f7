{#- The device that a choice on the web is about; the account where no device is known. For consent_statement(). -#}
{% macro device_of(anonymous_id, user_id) -%}
    {{ return({
        'contact_point_type': 'case when ' ~ anonymous_id ~ " is not null then 'anonymous_id' else 'user_id' end",
        'contact_point_value': 'coalesce(' ~ anonymous_id ~ ', ' ~ user_id ~ ')',
    }) }}
{%- endmacro %}
