{#-
    Type and value of a contact point that a source names by a type of its own, as int_identity__identifiers has them.
    For consent_statement(), beside its other columns; phones are brought into their form later.
-#}
{% macro contact_point_of(identifier_type, identifier) -%}
    {%- set type = snake_case(identifier_type) -%}
    {%- set contact_point_type -%}
        case
            when {{ type }} in ('email', 'e_mail', 'mail', 'email_address', 'e_mail_address') then 'email'
            when {{ type }} in ('phone', 'mobile', 'sms', 'phone_number', 'mobile_phone', 'mobile_number') then 'phone'
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
