/*
    Who is a member by this run, and what changed. Members, history and control groups all read this one table, so that
    they are of one moment. In a run that is not complete everybody stays what they were, whoever took over a member's
    records in it included; and so does in any run whoever is missing because a row of theirs is in quarantine.
*/
with

matches as (

    select * from {{ ref('int_segments__matches') }}

),

earlier_members as (

    select * from {{ ref('int_segments__earlier_members') }}

),

moment as (

    select
        max(run_number) as run_number,
        coalesce(bool_or(is_complete), false) as is_complete
    from {{ ref('int_segments__observed') }}

),

definitions as (

    select
        name as segment_id,
        value as definition_hash,
        coalesce(value, '') <> coalesce(earlier_value, '') as is_changed
    from {{ ref('int_segments__observed') }}
    where kind = 'definition'

),

customers as (

    select customer_id from {{ ref('customers') }}

),

judged as (

    select
        coalesce(matches.segment_id, earlier_members.segment_id) as segment_id,
        coalesce(matches.customer_id, earlier_members.customer_id) as customer_id,
        matches.customer_id is not null as is_match,
        coalesce(earlier_members.was_member, false) as was_member,
        coalesce(earlier_members.is_unreadable, false) as is_unreadable,
        earlier_members.member_since,
        earlier_members.way_in,
        earlier_members.came_from_customer_id,
        earlier_members.way_out,
        earlier_members.went_to_customer_id
    from matches
    full outer join earlier_members
        on matches.segment_id = earlier_members.segment_id and matches.customer_id = earlier_members.customer_id

),

decided as (

    select
        judged.*,
        moment.run_number,
        moment.is_complete,
        definitions.definition_hash,
        customers.customer_id is not null as is_present,
        case
            when moment.is_complete then judged.is_match
            else customers.customer_id is not null and (judged.was_member or coalesce(judged.way_in = 'merged', false))
        end as is_member,
        case
            when moment.is_complete and judged.is_match and not judged.was_member then 'entered'
            when judged.is_unreadable and customers.customer_id is null then null
            when moment.is_complete and judged.was_member and not judged.is_match then 'left'
        end as event_type,
        coalesce(definitions.is_changed, false) as is_changed
    from judged
    cross join moment
    left join definitions on judged.segment_id = definitions.segment_id
    left join customers on judged.customer_id = customers.customer_id

),

final as (

    select
        run_number,
        segment_id,
        customer_id,
        is_complete,
        was_member,
        is_member,
        event_type,
        case
            when event_type = 'entered' and way_in is not null then way_in
            when event_type = 'left' and way_out = 'merged' then 'merged'
            when event_type = 'left' and not is_present then 'retired'
            when event_type is not null and is_changed then 'definition'
            when event_type = 'left' and way_out = 'split' then 'split'
            when event_type is not null then 'rule'
        end as reason,
        case
            when event_type = 'left' then went_to_customer_id
            when is_member and not was_member then came_from_customer_id
        end as other_customer_id,
        coalesce(member_since, case when event_type = 'entered' then {{ run_at() }} end) as member_since,
        definition_hash
    from decided
    where is_member or was_member

)

select * from final
