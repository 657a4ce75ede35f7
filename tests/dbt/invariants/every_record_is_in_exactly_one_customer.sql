-- Every person record that a source contributes is in exactly one customer. Returns the records that are not.
with

records as (

    select record_id from {{ ref('int_records__unioned') }}

),

assigned as (

    select
        record_id,
        count(*) as count_customers
    from {{ ref('customer_source_records') }}
    group by record_id

)

select
    records.record_id,
    coalesce(assigned.count_customers, 0) as count_customers
from records
left join assigned on records.record_id = assigned.record_id
where coalesce(assigned.count_customers, 0) <> 1
