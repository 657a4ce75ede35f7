-- No customer without a source record, and none of its records elsewhere. Returns customers whose count is wrong.
with

counted as (

    select
        customer_id,
        count(*) as count_source_records
    from {{ ref('customer_source_records') }}
    group by customer_id

)

select
    customers.customer_id,
    customers.count_source_records
from {{ ref('customers') }} as customers
full outer join counted on customers.customer_id = counted.customer_id
where
    customers.customer_id is null
    or counted.customer_id is null
    or customers.count_source_records <> counted.count_source_records
