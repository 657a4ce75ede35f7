{#-
    Joins the spellings of contact points that are mailboxes, as `written`; others join nothing. For tables that people
    look up the address in as they have it: `coalesce(written.contact_point_value, <table>.contact_point_value)`.
-#}
{% macro join_written_emails(contact_points) -%}
    left join {{ ref('int_privacy__written_emails') }} as written
        on
            {{ contact_points }}.contact_point_type = 'email'
            and {{ contact_points }}.contact_point_value = written.match_value
{%- endmacro %}
