{% set sources = [
    'int_events__pos_transactions',
    'int_events__segment_pages',
    'int_events__segment_tracks',
    'int_events__shopify_checkouts',
    'int_events__shopify_orders',
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
