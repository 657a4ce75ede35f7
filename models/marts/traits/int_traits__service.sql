-- A ticket is open until it is solved; one that was opened again has no solution any more.
with

events as (

    select
        *,
        properties ->> 'ticket_id' as ticket_id
    from {{ ref('events') }}
    where event_type in ('ticket_created', 'ticket_solved') and occurred_at <= {{ run_at() }}

),

solved as (

    select distinct
        source_name,
        ticket_id
    from events
    where event_type = 'ticket_solved' and ticket_id is not null

),

final as (

    select
        events.customer_id,
        count(*) as count_tickets,
        count(*) filter (where solved.ticket_id is null) as count_open_tickets,
        max(events.occurred_at) as last_ticket_at
    from events
    left join solved on events.source_name = solved.source_name and events.ticket_id = solved.ticket_id
    where events.event_type = 'ticket_created' and events.customer_id is not null
    group by events.customer_id

)

select * from final
