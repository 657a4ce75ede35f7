-- What evidence newly joins a record to its cluster, and what parts it from records of its customer until now.
with

known_records as (

    select * from {{ ref('int_identity__known_records') }}

),

evidence as (

    select
        record_id,
        other_record_id,
        linked_by
    from {{ ref('int_identity__link_ends') }}

    union all

    {% for own, other in [('record_id_a', 'record_id_b'), ('record_id_b', 'record_id_a')] -%}
    select
        {{ own }} as record_id,
        {{ other }} as other_record_id,
        'unlinked' as linked_by
    from {{ ref('int_identity__overrides') }}
    where outcome = 'in force' and decision = 'unlink'

    {{ 'union all' if not loop.last }}

    {% endfor -%}

),

judged as (

    select
        evidence.record_id,
        evidence.linked_by,
        records.cluster_id = others.cluster_id as is_together,
        coalesce(records.earlier_customer_id = others.earlier_customer_id, false) as was_together
    from evidence
    inner join known_records as records on evidence.record_id = records.record_id
    inner join known_records as others on evidence.other_record_id = others.record_id

),

counted as (

    select
        record_id,
        count(*) filter (where is_together and not was_together) as count_joining,
        count(*) filter (where is_together and not was_together and linked_by = 'override') as count_overrides,
        count(*) filter (where is_together and not was_together and linked_by = 'identifier') as count_identifiers,
        count(*) filter (where was_together and not is_together) as count_parted,
        count(*) filter (where was_together and not is_together and linked_by = 'unlinked') as count_unlinked
    from judged
    group by record_id

),

final as (

    select
        record_id,
        case
            when count_overrides > 0 then 'override'
            when count_identifiers > 0 then 'identifier'
            when count_joining > 0 then 'probabilistic'
        end as joined_by,
        count_parted > count_unlinked as is_cut,
        count_unlinked > 0 as is_unlinked
    from counted

)

select * from final
