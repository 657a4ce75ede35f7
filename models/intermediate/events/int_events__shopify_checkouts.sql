with

accounts as (

    select shopify_customer_id from {{ ref('stg_shopify__customers') }}

),

checkouts as (

    select * from {{ ref('stg_shopify__abandoned_checkouts') }}

),

events as (

    select
        {{ event_row("'shopify'", "'checkout'", 'checkouts.checkout_id', {
            'channel': "'web'",
            'event_type': "'checkout_abandoned'",
            'occurred_at': 'checkouts.abandoned_at',
            'amount': 'checkouts.total_amount',
            'currency_code': 'checkouts.currency_code',
            'record_id': record_id(
                "'shopify'",
                "case when accounts.shopify_customer_id is null then 'checkout' else 'customer' end",
                'coalesce(accounts.shopify_customer_id, checkouts.checkout_id)'
            ),
            'properties': json_object({'checkout_id': 'checkouts.checkout_id'}),
        }) }}

    from checkouts
    left join accounts on checkouts.shopify_customer_id = accounts.shopify_customer_id

)

select * from events
