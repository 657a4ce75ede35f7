-- How many records a customer held before and after every run that changed any of them; none: it is not, or no more.
with

assignments as (

    select * from {{ ref('int_identity__assignments') }}

),

differences as (

    select
        customer_id,
        run_number,
        1 as difference
    from assignments
    where customer_id is not null

    union all

    select
        previous_customer_id as customer_id,
        run_number,
        -1 as difference
    from assignments
    where previous_customer_id is not null

),

summed as (

    select
        customer_id,
        run_number,
        sum(difference) as difference
    from differences
    group by customer_id, run_number

),

running as (

    select
        *,
        sum(difference) over (partition by customer_id order by run_number) as size_after
    from summed

),

final as (

    select
        customer_id,
        run_number,
        cast(size_after - difference as bigint) as size_before,
        cast(size_after as bigint) as size_after,
        min(run_number) over (partition by customer_id) as first_run_number
    from running

)

select * from final
