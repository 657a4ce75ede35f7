/*
    What speaks for and against each pair of records, and what was decided by it. The decision is that of the pair's own
    evidence; is_same_customer says what came of it, together with all other pairs.
*/
with

scored_pairs as (

    select * from {{ ref('int_identity__scored_pairs') }}

),

links as (

    select * from {{ ref('int_identity__links') }}

),

overrides as (

    select * from {{ ref('int_identity__overrides') }}
    where outcome = 'in force'

),

customer_records as (

    select * from {{ ref('int_identity__customer_records') }}

),

evidence as (

    select
        coalesce(scored_pairs.record_id_a, links.record_id_a) as record_id_a,
        coalesce(scored_pairs.record_id_b, links.record_id_b) as record_id_b,
        scored_pairs.match_weight,
        scored_pairs.match_probability,
        {%- for name in comparison_names() %}
        scored_pairs.weight_{{ name }},
        {%- endfor %}
        scored_pairs.blocking_key,
        scored_pairs.contradiction,
        links.linked_by,
        links.identifier_type
    from scored_pairs
    full outer join links
        on scored_pairs.record_id_a = links.record_id_a and scored_pairs.record_id_b = links.record_id_b

),

decided as (

    select
        coalesce(evidence.record_id_a, overrides.record_id_a) as record_id_a,
        coalesce(evidence.record_id_b, overrides.record_id_b) as record_id_b,
        evidence.match_weight,
        evidence.match_probability,
        {%- for name in comparison_names() %}
        evidence.weight_{{ name }},
        {%- endfor %}
        evidence.blocking_key,
        evidence.contradiction,
        evidence.linked_by,
        evidence.identifier_type,
        overrides.decision as decided
    from evidence
    full outer join overrides
        on evidence.record_id_a = overrides.record_id_a and evidence.record_id_b = overrides.record_id_b

),

judged as (

    select
        decided.*,
        one.customer_id = other.customer_id as is_same_customer
    from decided
    inner join customer_records as one on decided.record_id_a = one.record_id
    inner join customer_records as other on decided.record_id_b = other.record_id

),

final as (

    select
        record_id_a,
        record_id_b,
        case
            when decided = 'link' then 'forced'
            when decided = 'unlink' then 'forbidden'
            when {{ may_be_renamed('contradiction', 'match_weight') }} then 'review'
            when contradiction is not null then 'rejected'
            when linked_by is not null and not is_same_customer then 'rejected'
            when linked_by = 'identifier' then 'matched'
            when {{ is_uncertain('match_weight') }} then 'review'
            when linked_by is not null then 'matched'
            else 'rejected'
        end as decision,
        cast(match_weight as numeric(8, 3)) as match_weight,
        cast(match_probability as numeric(6, 5)) as match_probability,
        {%- for name in comparison_names() %}
        cast(weight_{{ name }} as numeric(8, 3)) as weight_{{ name }},
        {%- endfor %}
        case
            when decided is not null then 'override'
            when identifier_type is not null then 'identifier:' || identifier_type
            else 'blocking:' || blocking_key
        end as rule,
        contradiction,
        is_same_customer,
        linked_by is not null and not is_same_customer as is_cut
    from judged

)

select * from final
