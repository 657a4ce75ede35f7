/*
    A customer that was merged lives on in whoever has most of its last records today (else the older customer, then
    the smaller id), so a merge that is undone leads to the customer that was split off again. Where that one was
    merged too, its own successor counts, and so on.
*/
with recursive

assignments as (

    select * from {{ ref('int_identity__assignments') }}

),

former_ids as (

    select * from {{ ref('int_identity__former_ids') }}

),

heirs as (

    select
        former_ids.former_customer_id,
        former_ids.is_provisional,
        latest_assignments.last_customer_id as customer_id,
        count(latest_assignments.customer_id) as count_present,
        count(*) as count_records,
        min(sizes.first_run_number) as first_run_number
    from former_ids
    inner join assignments
        on
            former_ids.former_customer_id = assignments.previous_customer_id
            and former_ids.run_number = assignments.run_number
            and assignments.customer_id is not null
    inner join {{ ref('int_identity__latest_assignments') }} as latest_assignments
        on assignments.record_id = latest_assignments.record_id
    inner join {{ ref('int_identity__customer_sizes') }} as sizes
        on latest_assignments.last_customer_id = sizes.customer_id and sizes.run_number = sizes.first_run_number
    group by former_ids.former_customer_id, former_ids.is_provisional, latest_assignments.last_customer_id

),

ranked as (

    select
        *,
        row_number() over (
            partition by former_customer_id
            order by count_present desc, count_records desc, first_run_number asc, {{ binary_order('customer_id') }} asc
        ) as heir_rank
    from heirs

),

steps as (

    select
        former_customer_id,
        customer_id,
        is_provisional
    from ranked
    where heir_rank = 1

),

resolved as (

    select * from steps

    union all

    select
        resolved.former_customer_id,
        steps.customer_id,
        resolved.is_provisional
    from resolved
    inner join steps on resolved.customer_id = steps.former_customer_id

),

final as (

    select * from resolved
    where
        customer_id in (select present.customer_id from {{ ref('int_identity__latest_assignments') }} as present)
        and customer_id not in (select steps.former_customer_id from steps)

)

select * from final
