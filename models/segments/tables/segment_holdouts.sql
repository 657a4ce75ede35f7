/*
    Whoever is a member of a segment with a control group is put into it, or not, once and for good: by a hash, so that
    anybody can repeat it, and kept, so that a change of the share moves nobody who was assigned. Who takes over a
    membership takes over the side, also in a run that is not complete, in which nobody else is put on one.
*/
{% set earlier = earlier_result('segment_holdouts') -%}

with

members as (

    select * from {{ ref('int_segments__known_members') }}
    where is_member

),

definitions as (

    {{ segment_catalog() }}

),

assigned as (

    {% if earlier -%}
    select
        segment_id,
        customer_id,
        is_holdout
    from {{ earlier }} as earlier
    {%- else -%}
    select
        segment_id,
        customer_id,
        cast(null as boolean) as is_holdout
    from members
    where false
    {%- endif %}

),

final as (

    select
        members.segment_id,
        members.customer_id,
        coalesce(
            handed_on.is_holdout,
            {{ is_in_holdout('members.segment_id', 'members.customer_id', 'definitions.holdout_percent') }}
        ) as is_holdout,
        definitions.holdout_percent,
        members.run_number,
        {{ run_at() }} as assigned_at
    from members
    inner join definitions on members.segment_id = definitions.segment_id and definitions.holdout_percent > 0
    left join assigned on members.segment_id = assigned.segment_id and members.customer_id = assigned.customer_id
    left join assigned as handed_on
        on members.segment_id = handed_on.segment_id and members.other_customer_id = handed_on.customer_id
    where assigned.customer_id is null and (members.is_complete or handed_on.customer_id is not null)

)

select * from final
