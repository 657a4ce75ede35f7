-- What was cancelled, voided or refunded as a whole was no purchase, and what lies in the future is none yet. Returns
-- are negative, however tills book them.
with

events as (

    select * from {{ ref('events') }}
    where customer_id is not null and occurred_at <= {{ run_at() }}

),

final as (

    select
        event_id,
        customer_id,
        occurred_at,
        channel,
        event_type = 'store_return' as is_return,
        case when event_type = 'store_return' then -abs(reporting_amount) else reporting_amount end as reporting_amount
    from events
    where
        event_type in ('order_placed', 'store_purchase', 'store_return')
        and coalesce((properties ->> 'is_cancelled'), 'false') <> 'true'
        and coalesce({{ lower_case("properties ->> 'financial_status'") }}, '') not in ('voided', 'refunded')

)

select * from final
