/*
    What is known of records before this run gives any of them a customer. Everything that decides about customer ids
    reads this one table, so that whichever models a run selects, their clusters and their history are of one moment.
    int_identity__assignments comes after this model; what is read here is the history that earlier runs left.
*/
with

records as (

    select * from {{ ref('int_identity__clustered_records') }}

),

history as (

    select * from {{ earlier_result('int_identity__assignments') or no_assignments() }}

),

-- whoever left its customer, left it by moving or by being gone: the last to leave say which way the customer ended
ways_out as (

    select
        previous_customer_id as customer_id,
        max(run_number) = max(case when customer_id is not null then run_number end) as is_by_moving
    from history
    where previous_customer_id is not null
    group by previous_customer_id

),

ages as (

    select
        customer_id,
        min(run_number) as first_run_number
    from history
    where customer_id is not null
    group by customer_id

),

ranked as (

    select
        *,
        coalesce(customer_id, previous_customer_id) as last_customer_id,
        count(*) filter (where is_founder) over (partition by record_id) as count_founded,
        row_number() over (partition by record_id order by run_number desc) as recency
    from history

),

remembered as (

    select
        *,
        count(customer_id) over (partition by last_customer_id) > 0 as is_customer_alive
    from ranked
    where recency = 1

),

final as (

    select
        coalesce(records.record_id, remembered.record_id) as record_id,
        coalesce(records.source_name, remembered.source_name) as source_name,
        coalesce(records.record_type, remembered.record_type) as record_type,
        records.cluster_id,
        remembered.customer_id as earlier_customer_id,
        case
            when remembered.is_customer_alive or not coalesce(ways_out.is_by_moving, false)
                then remembered.last_customer_id
        end as vote_customer_id,
        ages.first_run_number as vote_first_run_number,
        remembered.run_number as since_run_number,
        coalesce(remembered.count_founded, 0) as count_founded,
        (select coalesce(max(history.run_number), 0) + 1 from history) as run_number
    from records
    full outer join remembered on records.record_id = remembered.record_id
    left join ways_out on remembered.last_customer_id = ways_out.customer_id
    left join ages on remembered.last_customer_id = ages.customer_id

)

select * from final
