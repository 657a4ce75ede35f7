with

members as (

    select * from {{ ref('int_activation__members') }}
    where sync_name = 'sync_webhook__cart_abandoners'

),

fields as (

    select
        members.sync_key,
        members.email,
        members.first_name,
        traits.last_cart_abandoned_at
    from members
    left join {{ ref('customer_traits') }} as traits on members.customer_id = traits.customer_id

),

final as (

    {{ synced_rows('sync_webhook__cart_abandoners', 'fields', [
        'email', 'first_name', 'last_cart_abandoned_at'
    ]) }}

)

select * from final
