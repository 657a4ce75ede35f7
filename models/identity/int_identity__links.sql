/*
    Accepted evidence, one row per linked pair. What somebody decided goes before everything: a forced pair is linked
    whatever contradicts, a forbidden one is not linked whatever says so. A pair linked by a shared identifier weighs at
    least the threshold.
*/
with

identifier_links as (

    select
        least({{ binary_order('record_id_a') }}, {{ binary_order('record_id_b') }}) as record_id_a,
        greatest({{ binary_order('record_id_a') }}, {{ binary_order('record_id_b') }}) as record_id_b,
        identifier_type,
        parts_last
    from {{ ref('int_identity__identifier_links') }}

),

scored_pairs as (

    select
        record_id_a,
        record_id_b,
        match_weight
    from {{ ref('int_identity__scored_pairs') }}
    where
        match_weight >= {{ match_weight_threshold() }}
        and contradiction is null

),

found_links as (

    select
        coalesce(identifier_links.record_id_a, scored_pairs.record_id_a) as record_id_a,
        coalesce(identifier_links.record_id_b, scored_pairs.record_id_b) as record_id_b,
        case when identifier_links.record_id_a is null then 'probabilistic' else 'identifier' end as linked_by,
        identifier_links.identifier_type,
        identifier_links.parts_last,
        coalesce(scored_pairs.match_weight, {{ match_weight_threshold() }}) as match_weight
    from identifier_links
    full outer join scored_pairs
        on
            identifier_links.record_id_a = scored_pairs.record_id_a
            and identifier_links.record_id_b = scored_pairs.record_id_b

),

overrides as (

    select
        record_id_a,
        record_id_b,
        decision,
        decided_at
    from {{ ref('int_identity__overrides') }}
    where outcome = 'in force'

),

final as (

    select
        coalesce(found_links.record_id_a, overrides.record_id_a) as record_id_a,
        coalesce(found_links.record_id_b, overrides.record_id_b) as record_id_b,
        case when overrides.decision = 'link' then 'override' else found_links.linked_by end as linked_by,
        found_links.identifier_type,
        coalesce(found_links.match_weight, {{ match_weight_threshold() }}) as match_weight,
        coalesce(found_links.match_weight - {{ match_weight_threshold() }}, 0) as surplus_weight,
        overrides.decided_at,
        coalesce(found_links.parts_last, false) as parts_last
    from found_links
    full outer join overrides
        on found_links.record_id_a = overrides.record_id_a and found_links.record_id_b = overrides.record_id_b
    where coalesce(overrides.decision, 'link') = 'link'

)

select * from final
