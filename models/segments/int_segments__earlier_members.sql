/*
    Who was a member before this run. Whoever was one under an id that was given up hands the membership on to today's
    customer, and a customer from whom another one was parted since the last run hands it on to that one, too.
*/
with

moment as (

    select max(case when kind = 'identity' then cast(earlier_value as bigint) end) as identity_run_number
    from {{ ref('int_segments__observed') }}

),

heirs as (

    select
        former_customer_id as customer_id,
        customer_id as heir_id,
        'merged' as reason
    from {{ ref('customer_id_redirects') }}

    union

    select
        changes.customer_id,
        changes.other_customer_id as heir_id,
        'split' as reason
    from {{ ref('customer_id_changes') }} as changes
    inner join moment on changes.run_number > moment.identity_run_number
    where changes.change_type = 'split'

),

history as (

    select * from {{ earlier_result('segment_membership_events') or no_membership_events() }}

),

latest as (

    {{ first_per_key(
        'history',
        ['segment_id', 'customer_id', 'event_type', 'member_since'],
        ['segment_id', 'customer_id'],
        ['run_number desc']
    ) }}

),

members as (

    select * from latest
    where event_type = 'entered'

),

handed_on as (

    select
        members.segment_id,
        heirs.heir_id as customer_id,
        min(heirs.reason) as reason,
        min(members.customer_id) as other_customer_id,
        min(members.member_since) as member_since
    from members
    inner join heirs on members.customer_id = heirs.customer_id
    group by members.segment_id, heirs.heir_id

),

ways_out as (

    select
        customer_id,
        min(reason) as reason,
        min(case when reason = 'merged' then heir_id end) as heir_id
    from heirs
    group by customer_id

),

unreadable as (

    select distinct assignments.customer_id
    from {{ ref('int_quarantine__records') }} as quarantined
    inner join {{ ref('int_identity__latest_assignments') }} as assignments
        on quarantined.record_id = assignments.record_id

),

final as (

    select
        coalesce(members.segment_id, handed_on.segment_id) as segment_id,
        coalesce(members.customer_id, handed_on.customer_id) as customer_id,
        members.customer_id is not null as was_member,
        coalesce(members.member_since, handed_on.member_since) as member_since,
        handed_on.reason as way_in,
        handed_on.other_customer_id as came_from_customer_id,
        ways_out.reason as way_out,
        ways_out.heir_id as went_to_customer_id,
        unreadable.customer_id is not null as is_unreadable
    from members
    full outer join handed_on
        on members.segment_id = handed_on.segment_id and members.customer_id = handed_on.customer_id
    left join ways_out on members.customer_id = ways_out.customer_id
    left join unreadable on members.customer_id = unreadable.customer_id

)

select * from final
