with

accounts as (

    select shopify_customer_id from {{ ref('stg_shopify__customers') }}

),

orders as (

    select * from {{ ref('stg_shopify__orders') }}

),

items as (

    select
        order_id,
        sum(quantity) as count_units,
        {{ json_array_agg(json_object({
            'sku': 'sku', 'quantity': 'quantity', 'unit_amount': 'unit_amount'
        }), 'line_number, order_line_id') }} as items
    from {{ ref('stg_shopify__order_lines') }}
    group by order_id

),

events as (

    select
        {{ event_row("'shopify'", "'order'", 'orders.order_id', {
            'channel': "'web'",
            'event_type': "'order_placed'",
            'occurred_at': 'orders.ordered_at',
            'amount': 'orders.total_amount',
            'currency_code': 'orders.currency_code',
            'record_id': record_id(
                "'shopify'",
                "case when accounts.shopify_customer_id is null then 'order' else 'customer' end",
                'coalesce(accounts.shopify_customer_id, orders.order_id)'
            ),
            'properties': json_object({
                'order_id': 'orders.order_id',
                'order_name': 'orders.order_name',
                'financial_status': 'orders.financial_status',
                'is_cancelled': 'orders.cancelled_at is not null',
                'discount_amount': 'orders.discount_amount',
                'count_units': 'items.count_units',
                'items': 'items.items',
            }),
        }) }}

    from orders
    left join accounts on orders.shopify_customer_id = accounts.shopify_customer_id
    left join items on orders.order_id = items.order_id

)

select * from events
