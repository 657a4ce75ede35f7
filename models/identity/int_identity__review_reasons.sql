-- What is to be said about a pair that somebody should decide, in words; one sentence part a row.
with

review_pairs as (

    select * from {{ ref('int_identity__review_pairs') }}

),

scored_pairs as (

    select scored_pairs.*
    from {{ ref('int_identity__scored_pairs') }} as scored_pairs
    inner join review_pairs
        on scored_pairs.record_id_a = review_pairs.record_id_a and scored_pairs.record_id_b = review_pairs.record_id_b

),

compared as (

    {#- That both names are the same, the two of them say. -#}
    {% for name in comparison_names() if name != 'full_name' -%}
    select
        record_id_a,
        record_id_b,
        '{{ name }}' as comparison,
        weight_{{ name }} as weight,
        level_{{ name }} as level
    from scored_pairs

    {{ 'union all' if not loop.last }}

    {% endfor -%}

),

-- Of the many that contradict somebody, only those who are asked about.
questioned_records as (

    select
        record_id,
        customer_id
    from {{ ref('int_identity__customer_records') }}
    where
        customer_id in (select review_pairs.customer_id_a from review_pairs)
        or customer_id in (select review_pairs.customer_id_b from review_pairs)

),

contradicting_customers as (

    {% for one, other in [('record_id_a', 'record_id_b'), ('record_id_b', 'record_id_a')] -%}
    select
        one.customer_id,
        other.customer_id as other_customer_id,
        contradictions.contradiction
    from {{ ref('int_identity__contradictions') }} as contradictions
    inner join questioned_records as one on contradictions.{{ one }} = one.record_id
    inner join questioned_records as other on contradictions.{{ other }} = other.record_id
    where one.customer_id <> other.customer_id

    {{ 'union' if not loop.last }}

    {% endfor -%}

),

final as (

    select
        compared.record_id_a,
        compared.record_id_b,
        case when compared.weight > 0 then 'for' else 'against' end as speaks,
        levels.comparison_number as reason_number,
        levels.comparison || ' (' || levels.label || ')' as reason
    from compared
    inner join {{ ref('int_identity__comparison_levels') }} as levels
        on compared.comparison = levels.comparison and compared.level = levels.level
    where compared.weight <> 0

    union

    select
        review_pairs.record_id_a,
        review_pairs.record_id_b,
        'near' as speaks,
        0 as reason_number,
        contradicting_customers.contradiction as reason
    from review_pairs
    inner join contradicting_customers
        on
            review_pairs.customer_id_a = contradicting_customers.customer_id
            and review_pairs.customer_id_b = contradicting_customers.other_customer_id

    union

    select
        review_pairs.record_id_a,
        review_pairs.record_id_b,
        'shared' as speaks,
        0 as reason_number,
        shared_values.identifier_type || ' (' || shared_values.rule || ')' as reason
    from review_pairs
    inner join {{ ref('int_identity__identifiers') }} as one on review_pairs.record_id_a = one.record_id
    inner join {{ ref('int_identity__identifiers') }} as other
        on
            review_pairs.record_id_b = other.record_id
            and one.identifier_type = other.identifier_type
            and one.match_value = other.match_value
    inner join {{ ref('int_identity__shared_values') }} as shared_values
        on one.identifier_type = shared_values.identifier_type and one.match_value = shared_values.match_value

)

select * from final
