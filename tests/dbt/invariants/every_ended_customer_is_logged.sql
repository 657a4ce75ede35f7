-- The log agrees with the history: a customer of whom it tells a beginning and no end has records, others have none.
-- Returns the customers of whom it tells something else.
with

logged as (

    select
        customer_id,
        sum(case change_type when 'created' then 1 when 'split' then 0 else -1 end) as count_alive
    from {{ ref('customer_id_changes') }}
    group by customer_id

),

present as (

    select distinct customer_id
    from {{ ref('int_identity__latest_assignments') }}
    where customer_id is not null

)

select
    coalesce(logged.customer_id, present.customer_id) as customer_id,
    logged.count_alive
from logged
full outer join present on logged.customer_id = present.customer_id
where coalesce(logged.count_alive, -1) <> case when present.customer_id is null then 0 else 1 end
