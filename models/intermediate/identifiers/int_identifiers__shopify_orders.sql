-- What a known customer typed at a checkout: a second address or number of the same account.
with

orders as (

    select
        shopify_customer_id,
        email,
        phone,
        country,
        ordered_at as seen_at
    from {{ ref('stg_shopify__orders') }}
    where shopify_customer_id is not null

),

checkouts as (

    select
        shopify_customer_id,
        email,
        phone,
        country,
        abandoned_at as seen_at
    from {{ ref('stg_shopify__abandoned_checkouts') }}
    where shopify_customer_id is not null

),

contact_points as (

    select * from orders
    union all
    select * from checkouts

),

identifiers as (

    {% for identifier_type in ['email', 'phone'] -%}
    select
        {{ record_id("'shopify'", "'customer'", 'shopify_customer_id') }} as record_id,
        '{{ identifier_type }}' as identifier_type,
        {{ identifier_type }} as identifier_value,
        country,
        seen_at
    from contact_points
    where {{ identifier_type }} is not null
    {{ 'union all' if not loop.last }}
    {% endfor %}
)

select * from identifiers
