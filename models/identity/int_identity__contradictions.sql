-- Who somebody decided to keep apart contradicts by that decision; who somebody decided to link does not.
with

overrides as (

    select
        record_id_a,
        record_id_b,
        decision
    from {{ ref('int_identity__overrides') }}
    where outcome = 'in force'

),

contradicting_pairs as (

    select
        record_id_a,
        record_id_b,
        contradiction
    from {{ ref('int_identity__scored_pairs') }}
    where contradiction is not null

),

final as (

    select
        coalesce(overrides.record_id_a, contradicting_pairs.record_id_a) as record_id_a,
        coalesce(overrides.record_id_b, contradicting_pairs.record_id_b) as record_id_b,
        case
            when overrides.decision = 'unlink' then 'override'
            else contradicting_pairs.contradiction
        end as contradiction
    from contradicting_pairs
    full outer join overrides
        on
            contradicting_pairs.record_id_a = overrides.record_id_a
            and contradicting_pairs.record_id_b = overrides.record_id_b
    where coalesce(overrides.decision, 'unlink') = 'unlink'

)

select * from final
