/*
    Who is a member now, and who was one in what readers have. A run that was killed, or that a test kept back, changed
    memberships that they never saw: they are told with those of the run that is published.
*/
{% set text = dbt.type_string() -%}
with

events as (

    select * from {{ ref('segment_membership_events') }}

),

publications as (

    select * from {{ earlier_result('publication_log') or no_rows({'run_id': text, 'outcome': text}) }}
    where outcome = 'published'

),

published as (

    select coalesce(max(runs.last_run_number), 0) as run_number
    from {{ ref('int_segments__runs') }} as runs
    inner join publications on runs.run_id = publications.run_id

),

known_events as (

    select events.* from events
    inner join published on events.run_number <= published.run_number

),

known as (

    {{ first_per_key(
        'known_events', ['segment_id', 'customer_id', 'event_type'], ['segment_id', 'customer_id'], ['run_number desc']
    ) }}

),

latest as (

    {{ first_per_key(
        'events', ['segment_id', 'customer_id', 'event_type'], ['segment_id', 'customer_id'], ['run_number desc']
    ) }}

),

final as (

    select
        latest.segment_id,
        latest.customer_id,
        coalesce(known.event_type = 'entered', false) as was_member,
        latest.event_type = 'entered' as is_member
    from latest
    left join known on latest.segment_id = known.segment_id and latest.customer_id = known.customer_id

)

select * from final
where was_member or is_member
