-- Rules compare a field with a value, not with another one: here the last order with the average of those before.
with

orders as (

    select
        *,
        row_number() over (
            partition by customer_id
            order by occurred_at desc, {{ binary_order('event_id') }}
        ) as recency
    from {{ ref('int_traits__purchases') }}
    where not is_return and reporting_amount is not null

),

final as (

    select customer_id
    from orders
    group by customer_id
    having
        count(*) >= 3
        and sum(case when recency = 1 then reporting_amount else 0 end) * (count(*) - 1)
        >= 2 * sum(case when recency > 1 then reporting_amount else 0 end)

)

select * from final
