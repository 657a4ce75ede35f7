with

members as (

    select * from {{ ref('int_activation__members') }}
    where sync_name = 'sync_salesforce__profiles'

),

fields as (

    select
        members.sync_key,
        members.external_id,
        members.record_type,
        traits.revenue,
        traits.count_orders,
        traits.last_order_at,
        traits.loyalty_tier,
        traits.count_open_tickets
    from members
    left join {{ ref('customer_traits') }} as traits on members.customer_id = traits.customer_id
    where members.external_id is not null

),

final as (

    {{ synced_rows('sync_salesforce__profiles', 'fields', [
        'external_id', 'record_type', 'revenue', 'count_orders', 'last_order_at', 'loyalty_tier', 'count_open_tickets'
    ]) }}

)

select * from final
