-- What a customer bought of; what was sent back was bought all the same.
with

purchases as (

    select * from {{ ref('int_traits__purchases') }}
    where not is_return

),

items as (

    select * from {{ ref('int_events__items') }}
    where brand is not null

),

final as (

    select
        purchases.customer_id,
        count(distinct items.brand) as count_brands,
        case when count(distinct items.brand) = 1 then min(items.brand) end as only_brand
    from purchases
    inner join items on purchases.event_id = items.event_id
    group by purchases.customer_id

)

select * from final
