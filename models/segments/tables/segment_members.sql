with

members as (

    select * from {{ ref('int_segments__known_members') }}
    where is_member

),

holdouts as (

    select * from {{ ref('segment_holdouts') }}

),

definitions as (

    {{ segment_catalog() }}

),

final as (

    select
        members.segment_id,
        members.customer_id,
        members.member_since as entered_at,
        coalesce(definitions.holdout_percent > 0 and holdouts.is_holdout, false) as is_holdout
    from members
    left join definitions on members.segment_id = definitions.segment_id
    left join holdouts on members.segment_id = holdouts.segment_id and members.customer_id = holdouts.customer_id

)

select * from final
