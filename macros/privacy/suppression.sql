{#-
    The columns of a suppression, the same for every reason.

    of: `customer` or `contact_point`; the columns of the other one are null.
    reason: how the reason is named.
    suppressed_at: SQL expression.
-#}
{% macro suppression(of, reason, suppressed_at) -%}
    {%- for column in ['customer_id', 'contact_point_type', 'contact_point_value'] -%}
        {{ column if column.startswith(of) else 'cast(null as ' ~ dbt.type_string() ~ ') as ' ~ column }},
        {% endfor -%}
    purpose,
        channel,
        '{{ reason }}' as reason,
        {{ suppressed_at }} as suppressed_at
{%- endmacro %}
