-- Of several accounts that in use counts, then the one with most points: points of two accounts buy nothing together.
with

members as (

    select
        customer_records.customer_id,
        members.*
    from {{ ref('int_loyalty__members') }} as members
    inner join {{ ref('customer_source_records') }} as customer_records
        on members.record_id = customer_records.record_id

),

tiers as (

    select
        tier,
        lead(min_points) over (order by min_points) as next_min_points
    from {{ ref('loyalty_tiers') }}

),

accounts as (

    {{ first_per_key(
        'members',
        ['customer_id', 'tier', 'points', 'is_active', 'enrolled_at'],
        ['customer_id'],
        ['is_active desc', 'points desc nulls last', binary_order('record_id')]
    ) }}

),

final as (

    select
        accounts.customer_id,
        accounts.is_active as is_loyalty_member,
        accounts.tier as loyalty_tier,
        accounts.points as loyalty_points,
        case
            when tiers.next_min_points > coalesce(accounts.points, 0)
                then tiers.next_min_points - coalesce(accounts.points, 0)
            when tiers.next_min_points is not null then 0
        end as points_to_next_tier,
        accounts.enrolled_at as loyalty_enrolled_at
    from accounts
    left join tiers on accounts.tier = tiers.tier

)

select * from final
