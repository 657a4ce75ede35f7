-- Accepted evidence: one row per linked pair. A pair linked by a shared identifier weighs at least the threshold.
with

identifier_links as (

    select
        least({{ binary_order('record_id_a') }}, {{ binary_order('record_id_b') }}) as record_id_a,
        greatest({{ binary_order('record_id_a') }}, {{ binary_order('record_id_b') }}) as record_id_b,
        identifier_type
    from {{ ref('int_identity__identifier_links') }}

),

scored_pairs as (

    select
        record_id_a,
        record_id_b,
        match_weight
    from {{ ref('int_identity__scored_pairs') }}
    where
        match_weight >= {{ var('match_weight_threshold') }}
        and contradiction is null

),

links as (

    select
        coalesce(identifier_links.record_id_a, scored_pairs.record_id_a) as record_id_a,
        coalesce(identifier_links.record_id_b, scored_pairs.record_id_b) as record_id_b,
        case when identifier_links.record_id_a is null then 'probabilistic' else 'identifier' end as linked_by,
        identifier_links.identifier_type,
        coalesce(scored_pairs.match_weight, {{ var('match_weight_threshold') }}) as match_weight
    from identifier_links
    full outer join scored_pairs
        on
            identifier_links.record_id_a = scored_pairs.record_id_a
            and identifier_links.record_id_b = scored_pairs.record_id_b
)

select * from links
