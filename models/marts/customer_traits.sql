-- One model a theme; a new theme is a model beside them, a join here, and columns in the contract.
with

customers as (

    select customer_id from {{ ref('customers') }}

),

orders as (

    select * from {{ ref('int_traits__orders') }}

),

brands as (

    select * from {{ ref('int_traits__brands') }}

),

engagement as (

    select * from {{ ref('int_traits__engagement') }}

),

loyalty as (

    select * from {{ ref('int_traits__loyalty') }}

),

service as (

    select * from {{ ref('int_traits__service') }}

),

final as (

    select
        customers.customer_id,
        -- orders
        coalesce(orders.count_orders, 0) as count_orders,
        coalesce(orders.count_online_orders, 0) as count_online_orders,
        coalesce(orders.count_store_orders, 0) as count_store_orders,
        cast(coalesce(orders.revenue, 0) as numeric(18, 3)) as revenue,
        orders.average_order_value,
        orders.first_order_at,
        orders.last_order_at,
        orders.last_order_channel,
        -- brands
        coalesce(brands.count_brands, 0) as count_brands,
        brands.only_brand,
        -- engagement
        engagement.last_active_at,
        coalesce(engagement.count_active_days_90d, 0) as count_active_days_90d,
        coalesce(engagement.count_page_views_90d, 0) as count_page_views_90d,
        coalesce(engagement.count_emails_received_90d, 0) as count_emails_received_90d,
        coalesce(engagement.count_emails_opened_90d, 0) as count_emails_opened_90d,
        coalesce(engagement.count_emails_clicked_90d, 0) as count_emails_clicked_90d,
        coalesce(engagement.count_abandoned_carts, 0) as count_abandoned_carts,
        engagement.last_cart_abandoned_at,
        -- loyalty
        coalesce(loyalty.is_loyalty_member, false) as is_loyalty_member,
        loyalty.loyalty_tier,
        cast(loyalty.loyalty_points as bigint) as loyalty_points,
        cast(loyalty.points_to_next_tier as bigint) as points_to_next_tier,
        loyalty.loyalty_enrolled_at,
        -- service
        coalesce(service.count_tickets, 0) as count_tickets,
        coalesce(service.count_open_tickets, 0) as count_open_tickets,
        service.last_ticket_at

    from customers
    left join orders on customers.customer_id = orders.customer_id
    left join brands on customers.customer_id = brands.customer_id
    left join engagement on customers.customer_id = engagement.customer_id
    left join loyalty on customers.customer_id = loyalty.customer_id
    left join service on customers.customer_id = service.customer_id

)

select * from final
