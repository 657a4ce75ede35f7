with

members as (

    select * from {{ ref('stg_pos__members') }}

),

final as (

    select
        {{ record_id("'pos'", "'member'", 'member_id') }} as record_id,
        {{ lower_case('tier') }} as tier,
        points_balance as points,
        coalesce({{ lower_case('status') }}, 'active') = 'active' as is_active,
        enrolled_at
    from members

)

select * from final
