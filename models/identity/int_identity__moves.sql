/*
    Records that went from one customer to another. A customer that ends with its move was merged into whoever got most
    of its records (else the older customer, then the smaller id); every other move takes a part away from it, also one
    that leaves nothing behind but records which did not arrive.
*/
with

assignments as (

    select * from {{ ref('int_identity__assignments') }}
    where previous_customer_id is not null and customer_id is not null

),

sizes as (

    select * from {{ ref('int_identity__customer_sizes') }}

),

moves as (

    select
        run_number,
        previous_customer_id,
        customer_id,
        min(assigned_at) as moved_at,
        count(*) as count_records,
        {{ json_array_agg('record_id', binary_order('record_id')) }} as record_ids,
        count(*) filter (where joined_by = 'override') as count_joined_by_override,
        count(*) filter (where joined_by = 'identifier') as count_joined_by_identifier,
        count(joined_by) as count_joined,
        coalesce(bool_or(leaves_nobody_present), false) as leaves_nobody_present,
        count(*) filter (where is_unlinked) as count_unlinked,
        count(*) filter (where is_cut) as count_cut
    from assignments
    group by run_number, previous_customer_id, customer_id

),

ranked as (

    select
        moves.*,
        former.size_after,
        present.first_run_number < moves.run_number as is_older_customer,
        row_number() over (
            partition by moves.run_number, moves.previous_customer_id
            order by
                moves.count_records desc,
                present.first_run_number asc,
                {{ binary_order('moves.customer_id') }} asc
        ) as move_rank
    from moves
    inner join sizes as former
        on moves.run_number = former.run_number and moves.previous_customer_id = former.customer_id
    inner join sizes as present
        on moves.run_number = present.run_number and moves.customer_id = present.customer_id

),

typed as (

    select
        *,
        case when size_after = 0 and move_rank = 1 then 'merged' else 'split' end as change_type
    from ranked

),

final as (

    select
        run_number,
        moved_at,
        previous_customer_id,
        customer_id,
        change_type,
        case
            when change_type = 'split' and count_unlinked > 0 then 'parted by an override'
            when change_type = 'split' and count_cut > 0 then 'parted by a contradiction or for size'
            when change_type = 'split' and not (is_older_customer and count_joined > 0) then 'evidence is gone'
            when count_joined_by_override > 0 then 'joined by an override'
            when count_joined_by_identifier > 0 then 'joined by a shared identifier'
            else 'joined by the match model'
        end as reason,
        leaves_nobody_present,
        count_records,
        record_ids
    from typed

)

select * from final
