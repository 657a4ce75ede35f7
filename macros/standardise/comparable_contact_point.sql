{#-
    A contact point in the form in which two are compared, whoever spelled them: an address as its mailbox, a phone, whose
    standard form no SQL knows, in E.164 already, everything else as it is. Whatever asks who holds a contact point, or
    what was said about it, compares this.
-#}
{% macro comparable_contact_point(type, value) -%}
    case when {{ type }} = 'email' then {{ canonical_email(value) }} else {{ value }} end
{%- endmacro %}
