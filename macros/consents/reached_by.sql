{#-
    What a statement about an e-mail address or a phone number is about where the record may lack it: the address or number,
    else the person record itself. All are SQL expressions. For consent_statement(), beside its other columns.
-#}
{% macro reached_by(contact_point_type, value, record_id) -%}
    {{ return({
        'contact_point_type': 'case when ' ~ value ~ ' is not null then ' ~ contact_point_type ~ " else 'record_id' end",
        'contact_point_value': 'coalesce(' ~ value ~ ', ' ~ record_id ~ ')',
    }) }}
{%- endmacro %}
