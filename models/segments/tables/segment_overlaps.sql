with

members as (

    select * from {{ ref('segment_members') }}

),

sizes as (

    select
        segment_id,
        count(*) as count_members
    from members
    group by segment_id

),

shared as (

    select
        one.segment_id,
        other.segment_id as other_segment_id,
        count(*) as count_both
    from members as one
    inner join members as other on one.customer_id = other.customer_id
    where {{ binary_order('one.segment_id') }} < {{ binary_order('other.segment_id') }}
    group by one.segment_id, other.segment_id

),

final as (

    select
        shared.segment_id,
        shared.other_segment_id,
        shared.count_both,
        sizes.count_members + other_sizes.count_members - shared.count_both as count_either,
        cast(
            {{ exact_quotient(
                'shared.count_both', '(sizes.count_members + other_sizes.count_members - shared.count_both)', 5
            ) }} as numeric(6, 5)
        ) as jaccard
    from shared
    inner join sizes on shared.segment_id = sizes.segment_id
    inner join sizes as other_sizes on shared.other_segment_id = other_sizes.segment_id

)

select * from final
