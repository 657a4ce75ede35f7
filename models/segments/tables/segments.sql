with

definitions as (

    {{ segment_catalog() }}

),

versions as (

    select
        name as segment_id,
        max(seen_at) as definition_since
    from {{ ref('int_segments__sights') }}
    where kind = 'definition'
    group by name

),

moment as (

    select coalesce(bool_or(is_complete), false) as is_complete
    from {{ ref('int_segments__observed') }}

),

changes as (

    select
        segment_id,
        count(*) filter (where was_member) as count_members_before,
        count(*) filter (where is_member and not was_member) as count_entered,
        count(*) filter (where was_member and not is_member) as count_left
    from {{ ref('int_segments__changes') }}
    group by segment_id

),

permitted as (

    select distinct
        customer_id,
        purpose
    from {{ ref('customer_consents') }}
    where is_permitted

),

sizes as (

    select
        members.segment_id,
        count(*) as count_members,
        count(*) filter (where members.is_holdout) as count_holdout,
        count(permitted.customer_id) as count_permitted
    from {{ ref('segment_members') }} as members
    inner join definitions on members.segment_id = definitions.segment_id
    left join permitted on members.customer_id = permitted.customer_id and definitions.purpose = permitted.purpose
    group by members.segment_id

),

final as (

    select
        -- definition
        definitions.segment_id,
        definitions.name,
        definitions.owner,
        definitions.purpose,
        definitions.description,
        definitions.definition_hash,
        versions.definition_since,
        definitions.holdout_percent,
        -- size
        coalesce(sizes.count_members, 0) as count_members,
        coalesce(sizes.count_permitted, 0) as count_permitted,
        coalesce(sizes.count_holdout, 0) as count_holdout,
        -- change
        coalesce(changes.count_members_before, 0) as count_members_before,
        coalesce(changes.count_entered, 0) as count_entered,
        coalesce(changes.count_left, 0) as count_left,
        not moment.is_complete as is_frozen
    from definitions
    cross join moment
    left join versions on definitions.segment_id = versions.segment_id
    left join sizes on definitions.segment_id = sizes.segment_id
    left join changes on definitions.segment_id = changes.segment_id

)

select * from final
