-- Whoever would move the most records comes first; of equal ones the least certain.
{% set phrases = {
    'for': 'for: ', 'against': 'against: ', 'near': 'the customers contradict each other: ',
    'shared': 'both have a value that is no one person\'\'s: '
} -%}

with

review_pairs as (

    select * from {{ ref('int_identity__review_pairs') }}

),

records as (

    select * from {{ ref('int_identity__records') }}

),

listed as (

    select
        record_id_a,
        record_id_b,
        speaks,
        string_agg(reason, ', ' order by reason_number asc, {{ binary_order('reason') }} asc) as reasons
    from {{ ref('int_identity__review_reasons') }}
    group by record_id_a, record_id_b, speaks

),

reasons as (

    select
        record_id_a,
        record_id_b,
        concat_ws(
            '; '
            {%- for speaks, phrase in phrases.items() %},
            max(case when speaks = '{{ speaks }}' then '{{ phrase }}' || reasons end)
            {%- endfor %}
        ) as why
    from listed
    group by record_id_a, record_id_b

),

final as (

    select
        row_number() over (
            order by
                review_pairs.count_records_affected desc,
                abs(review_pairs.match_weight - {{ match_weight_threshold() }}) asc,
                {{ binary_order('review_pairs.record_id_a') }} asc,
                {{ binary_order('review_pairs.record_id_b') }} asc
        ) as priority,
        review_pairs.record_id_a,
        review_pairs.record_id_b,
        case
            when review_pairs.is_bridge then 'would part a customer'
            else 'would merge two customers'
        end as effect,
        cast(review_pairs.count_records_affected as bigint) as count_records_affected,
        reasons.why,
        cast(review_pairs.match_weight as numeric(8, 3)) as match_weight,
        cast(review_pairs.match_probability as numeric(6, 5)) as match_probability,
        review_pairs.customer_id_a,
        review_pairs.customer_id_b,
        one.source_name as source_name_a,
        other.source_name as source_name_b,
        one.first_name as first_name_a,
        other.first_name as first_name_b,
        one.last_name as last_name_a,
        other.last_name as last_name_b,
        one.email as email_a,
        other.email as email_b,
        one.phone as phone_a,
        other.phone as phone_b,
        one.birth_date as birth_date_a,
        other.birth_date as birth_date_b,
        one.street as street_a,
        other.street as street_b,
        one.city as city_a,
        other.city as city_b,
        one.postal_code as postal_code_a,
        other.postal_code as postal_code_b
    from review_pairs
    inner join records as one on review_pairs.record_id_a = one.record_id
    inner join records as other on review_pairs.record_id_b = other.record_id
    left join reasons
        on review_pairs.record_id_a = reasons.record_id_a and review_pairs.record_id_b = reasons.record_id_b

)

select * from final
