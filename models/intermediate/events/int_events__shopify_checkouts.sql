with

checkouts as (

    select * from {{ ref('stg_shopify__abandoned_checkouts') }}

),

events as (

    select
        {{ event_row("'shopify'", "'checkout'", 'checkout_id', {
            'channel': "'web'",
            'event_type': "'checkout_abandoned'",
            'occurred_at': 'abandoned_at',
            'amount': 'total_amount',
            'currency_code': 'currency_code',
            'record_id': record_id(
                "'shopify'",
                "case when shopify_customer_id is null then 'checkout' else 'customer' end",
                'coalesce(shopify_customer_id, checkout_id)'
            ),
            'properties': json_object({'checkout_id': 'checkout_id'}),
        }) }}

    from checkouts

)

select * from events
