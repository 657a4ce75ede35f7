{% set sources = [
    'int_identifiers__record_attributes',
    'int_identifiers__shopify_orders',
    'int_identifiers__source_keys',
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
