/*
    What a tool has to do so that destinations hold what the tables for them do. Of a sync that was stopped only what no
    limit may delay is left: such removals, and what takes a suppressed contact point out of a row.
*/
with

differences as (

    select * from {{ ref('int_activation__differences') }}
    where operation is not null

),

final as (

    select
        differences.sync_name,
        differences.sync_key,
        differences.operation,
        case
            when differences.operation = 'added' then 'not_held'
            when differences.operation = 'removed' then removals.reason
            when members.is_partly_suppressed then 'contact_point_suppressed'
            else 'fields'
        end as reason
    from differences
    inner join {{ ref('syncs') }} as syncs on differences.sync_name = syncs.sync_name
    left join {{ ref('int_activation__removals') }} as removals
        on differences.sync_name = removals.sync_name and differences.sync_key = removals.sync_key
    left join {{ ref('int_activation__members') }} as members
        on differences.sync_name = members.sync_name and differences.sync_key = members.sync_key
    where
        (differences.operation <> 'removed' or removals.sync_key is not null)
        and (
            not syncs.is_stopped
            or coalesce(removals.is_forced, false)
            or (differences.operation = 'changed' and coalesce(members.is_partly_suppressed, false))
        )

)

select * from final
