-- A buyer without an account, or with one that the loader did not bring, is known by the order alone.
{% set details = [
    'email', 'phone', 'first_name', 'last_name', 'company', 'street', 'city', 'region', 'postal_code', 'country',
    'language'
] -%}

with

accounts as (

    select shopify_customer_id from {{ ref('stg_shopify__customers') }}

),

purchases as (

    select
        'order' as record_type,
        order_id as source_record_id,
        shopify_customer_id,
        ordered_at as seen_at,
        {{ details | join(', ') }}
    from {{ ref('stg_shopify__orders') }}

    union all

    select
        'checkout' as record_type,
        checkout_id as source_record_id,
        shopify_customer_id,
        abandoned_at as seen_at,
        {{ details | join(', ') }}
    from {{ ref('stg_shopify__abandoned_checkouts') }}

),

guests as (

    select purchases.*
    from purchases
    left join accounts on purchases.shopify_customer_id = accounts.shopify_customer_id
    where accounts.shopify_customer_id is null

),

person_records as (

    select
        {{ person_record("'shopify'", 'record_type', 'source_record_id', dict(
            same_named(details), created_at='seen_at', updated_at='seen_at'
        )) }}

    from guests

)

select * from person_records
