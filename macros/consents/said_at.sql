{#-
    When a state was said that may come without a time of its own: a grant then counts from when the record began, anything
    else as of its last change, so that a grant is never taken for younger than a withdrawal that came after it.
-#}
{% macro said_at(status, said_at, began_at, changed_at) -%}
    coalesce(
        {{ said_at }},
        case when {{ status }} = 'granted' then coalesce({{ began_at }}, {{ changed_at }}) end,
        {{ changed_at }},
        {{ began_at }}
    )
{%- endmacro %}
