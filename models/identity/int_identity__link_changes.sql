-- What evidence newly joins a record to its cluster, and whether evidence that stands was cut.
with

known_records as (

    select * from {{ ref('int_identity__known_records') }}

),

judged as (

    select
        link_ends.record_id,
        link_ends.linked_by,
        records.cluster_id = others.cluster_id as is_together,
        coalesce(records.earlier_customer_id = others.earlier_customer_id, false) as was_together
    from {{ ref('int_identity__link_ends') }} as link_ends
    inner join known_records as records on link_ends.record_id = records.record_id
    inner join known_records as others on link_ends.other_record_id = others.record_id

),

counted as (

    select
        record_id,
        count(*) filter (where is_together and not was_together) as count_joining,
        count(*) filter (where is_together and not was_together and linked_by = 'identifier') as count_identifiers,
        count(*) filter (where was_together and not is_together) as count_cut
    from judged
    group by record_id

),

final as (

    select
        record_id,
        case
            when count_identifiers > 0 then 'identifier'
            when count_joining > 0 then 'probabilistic'
        end as joined_by,
        count_cut > 0 as is_cut
    from counted

)

select * from final
