{#-
    Type and value of a contact point that a source names by a type of its own, as int_identity__identifiers has them.
    For consent_statement(), beside its other columns; phones are brought into their form later.
-#}
{% macro contact_point_of(identifier_type, identifier) -%}
    {%- set type = snake_case(identifier_type) -%}
    {%- set contact_point_type -%}
        case
            when {{ type }} in ('email', 'e_mail', 'email_address', 'mail') then 'email'
            when {{ type }} in ('phone', 'phone_number', 'mobile', 'mobile_phone', 'sms') then 'phone'
            when {{ type }} in ('anonymous_id', 'cookie', 'cookie_id', 'device', 'device_id') then 'anonymous_id'
            else {{ type }}
        end
    {%- endset -%}
    {{ return({
        'contact_point_type': contact_point_type,
        'contact_point_value': 'case when (' ~ contact_point_type ~ ") = 'email' then " ~ normalise_email(identifier)
            ~ ' else ' ~ identifier ~ ' end',
    }) }}
{%- endmacro %}
