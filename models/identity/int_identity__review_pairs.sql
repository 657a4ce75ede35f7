/*
    Pairs to ask somebody about: those near the threshold whose answer would change customers, and those that may be
    twins. Not linked: the strongest pair of two customers, since linking any of them merges both. Linked: what alone
    holds two parts of a customer together.
*/
{% set one_customer = binary_order('one.customer_id') -%}
{% set other_customer = binary_order('other.customer_id') -%}

with

scored_pairs as (

    select * from {{ ref('int_identity__scored_pairs') }}
    where
        (contradiction is null and {{ is_uncertain('match_weight') }})
        or {{ may_be_renamed('contradiction', 'match_weight') }}

),

customer_records as (

    select
        record_id,
        customer_id,
        count(*) over (partition by customer_id) as count_records
    from {{ ref('int_identity__customer_records') }}

),

decided_apart as (

    select distinct
        least({{ one_customer }}, {{ other_customer }}) as smaller_customer_id,
        greatest({{ one_customer }}, {{ other_customer }}) as greater_customer_id
    from {{ ref('int_identity__overrides') }} as overrides
    inner join customer_records as one on overrides.record_id_a = one.record_id
    inner join customer_records as other on overrides.record_id_b = other.record_id
    where overrides.outcome = 'in force' and overrides.decision = 'unlink'

),

placed as (

    select
        scored_pairs.record_id_a,
        scored_pairs.record_id_b,
        scored_pairs.match_weight,
        scored_pairs.match_probability,
        one.customer_id as customer_id_a,
        other.customer_id as customer_id_b,
        least({{ one_customer }}, {{ other_customer }}) as smaller_customer_id,
        greatest({{ one_customer }}, {{ other_customer }}) as greater_customer_id,
        bridges.record_id_a is not null as is_bridge,
        coalesce(bridges.count_records, least(one.count_records, other.count_records)) as count_records_affected
    from scored_pairs
    inner join customer_records as one on scored_pairs.record_id_a = one.record_id
    inner join customer_records as other on scored_pairs.record_id_b = other.record_id
    left join {{ ref('int_identity__links') }} as links
        on scored_pairs.record_id_a = links.record_id_a and scored_pairs.record_id_b = links.record_id_b
    left join {{ ref('int_identity__bridges') }} as bridges
        on scored_pairs.record_id_a = bridges.record_id_a and scored_pairs.record_id_b = bridges.record_id_b
    where
        bridges.record_id_a is not null
        or (links.record_id_a is null and one.customer_id <> other.customer_id)

),

ranked as (

    select
        placed.*,
        row_number() over (
            partition by placed.is_bridge, placed.smaller_customer_id, placed.greater_customer_id
            order by
                placed.match_weight desc,
                {{ binary_order('placed.record_id_a') }} asc,
                {{ binary_order('placed.record_id_b') }} asc
        ) as strength_rank
    from placed
    left join decided_apart
        on
            placed.smaller_customer_id = decided_apart.smaller_customer_id
            and placed.greater_customer_id = decided_apart.greater_customer_id
    where decided_apart.smaller_customer_id is null

),

final as (

    select
        record_id_a,
        record_id_b,
        customer_id_a,
        customer_id_b,
        match_weight,
        match_probability,
        is_bridge,
        count_records_affected
    from ranked
    where is_bridge or strength_rank = 1

)

select * from final
