with

purchases as (

    select * from {{ ref('int_traits__purchases') }}

),

orders as (

    select * from purchases
    where not is_return

),

revenues as (

    select
        customer_id,
        {{ within_amount('sum(reporting_amount)') }} as revenue
    from purchases
    group by customer_id

),

counted as (

    select
        customer_id,
        count(*) as count_orders,
        count(*) filter (where channel = 'web') as count_online_orders,
        count(*) filter (where channel = 'store') as count_store_orders,
        {{ exact_quotient('sum(reporting_amount)', 'count(reporting_amount)') }} as average_order_value,
        min(occurred_at) as first_order_at,
        max(occurred_at) as last_order_at
    from orders
    group by customer_id

),

last_orders as (

    {{ first_per_key(
        'orders',
        ['customer_id', 'channel'],
        ['customer_id'],
        ['occurred_at desc', binary_order('event_id')]
    ) }}

),

final as (

    select
        revenues.customer_id,
        coalesce(counted.count_orders, 0) as count_orders,
        coalesce(counted.count_online_orders, 0) as count_online_orders,
        coalesce(counted.count_store_orders, 0) as count_store_orders,
        coalesce(revenues.revenue, 0) as revenue,
        counted.average_order_value,
        counted.first_order_at,
        counted.last_order_at,
        last_orders.channel as last_order_channel
    from revenues
    left join counted on revenues.customer_id = counted.customer_id
    left join last_orders on revenues.customer_id = last_orders.customer_id

)

select * from final
