/*
    Customer ids that lead to somebody else, with the run in which they were left. Beside those that ended in a merge: a
    customer whose last records to arrive joined somebody else, while others of it did not arrive, until one of these
    comes back.
*/
with

assignments as (

    select * from {{ ref('int_identity__assignments') }}

),

-- whom a record joined later was back since
latest_joins as (

    select
        customer_id,
        max(run_number) as run_number
    from assignments
    where customer_id is not null
    group by customer_id

),

present as (

    select distinct customer_id from {{ ref('int_identity__customer_records') }}

),

final as (

    select
        moves.previous_customer_id as former_customer_id,
        max(moves.run_number) as run_number,
        not bool_or(moves.change_type = 'merged') as is_provisional
    from {{ ref('int_identity__moves') }} as moves
    left join latest_joins on moves.previous_customer_id = latest_joins.customer_id
    left join present on moves.previous_customer_id = present.customer_id
    where
        moves.change_type = 'merged'
        or (
            moves.leaves_nobody_present
            and latest_joins.run_number < moves.run_number
            and present.customer_id is null
        )
    group by moves.previous_customer_id

)

select * from final
