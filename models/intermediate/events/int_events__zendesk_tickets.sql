-- A ticket that staff opened for themselves is nothing that a customer did. Reopened tickets are not solved.
with

staff as (

    select user_id from {{ ref('stg_zendesk__users') }}
    where not is_end_user

),

solutions as (

    select
        ticket_id,
        max(changed_at) as solved_at
    from {{ ref('stg_zendesk__status_changes') }}
    where ticket_status = 'solved'
    group by ticket_id

),

tickets as (

    select
        tickets.*,
        case
            when tickets.ticket_status in ('solved', 'closed') then coalesce(solutions.solved_at, tickets.updated_at)
        end as solved_at
    from {{ ref('stg_zendesk__tickets') }} as tickets
    left join solutions on tickets.ticket_id = solutions.ticket_id
    left join staff on tickets.requester_id = staff.user_id
    where staff.user_id is null

),

events as (

    {{ event_per_moment('tickets', "'zendesk'", 'ticket_id', {
        'ticket': {'event_type': 'ticket_created', 'occurred_at': 'created_at'},
        'ticket_solution': {'event_type': 'ticket_solved', 'occurred_at': 'solved_at', 'is_activity': 'false'},
    }, {
        'channel': "'support'",
        'record_id': record_id("'zendesk'", "'user'", 'requester_id'),
        'properties': json_object({
            'ticket_id': 'ticket_id',
            'ticket_status': 'ticket_status',
            'ticket_priority': 'ticket_priority',
            'ticket_type': 'ticket_type',
            'via_channel': 'via_channel',
        }),
    }) }}

)

select * from events
