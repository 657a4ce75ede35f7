/*
    Records that had a customer and are not here, and what follows. What was erased, or whose row arrived and is no
    record any more (its source deleted it), is gone. Of the others nothing is gone unless at least the share
    min_arrived_share of the records of the kind that could arrive did: a table that is empty, cut short or half loaded
    deletes nobody. Somebody who knows that they are gone says so for one run (var accept_changes).
*/
with

known_records as (

    select * from {{ ref('int_identity__known_records') }}
    where earlier_customer_id is not null

),

unreadable as (

    select distinct record_id from {{ ref('int_quarantine__records') }}
    where record_id is not null

),

delivered as (

    select * from {{ ref('int_quarantine__delivered_records') }}

),

judged as (

    select
        known_records.record_id,
        known_records.source_name,
        known_records.record_type,
        case
            when known_records.cluster_id is not null then 'present'
            when {{ is_renamed('known_records.record_id', 'known_records.source_name') }} then 'erased'
            when unreadable.record_id is not null then 'unreadable'
            when delivered.record_id is not null then 'deleted'
            else 'missing'
        end as state
    from known_records
    left join unreadable on known_records.record_id = unreadable.record_id
    left join delivered on known_records.record_id = delivered.record_id

),

kinds as (

    select
        source_name,
        record_type,
        count(*) filter (where state = 'present') as count_present,
        count(*) filter (where state = 'missing') as count_missing
    from judged
    group by source_name, record_type

),

final as (

    select
        judged.record_id,
        judged.source_name,
        judged.record_type,
        judged.state,
        case judged.state
            when 'missing'
                then
                    {{ is_accepted_change("kinds.source_name || ':' || kinds.record_type") }}
                    or (
                        kinds.count_present > 0
                        and kinds.count_present
                        >= {{ var('min_arrived_share') }} * (kinds.count_present + kinds.count_missing)
                    )
            else judged.state <> 'unreadable'
        end as is_gone
    from judged
    inner join kinds on judged.source_name = kinds.source_name and judged.record_type = kinds.record_type
    where judged.state <> 'present'

)

select * from final
