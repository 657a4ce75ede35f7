{% set sources = [
    'int_records__contacts',
    'int_records__pos_members',
    'int_records__segment_people',
    'int_records__shopify_customers',
    'int_records__shopify_guests',
] -%}

-- AM04: the sources' columns come from one macro, so they are the same and in the same order.
with

unioned as (

    {% for source in sources -%}
    select * from {{ ref(source) }}
    {{ 'union all' if not loop.last }}
    {% endfor %}
)

select * from unioned -- noqa: AM04
