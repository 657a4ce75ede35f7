-- That customers wrote, never what. The comment with which a ticket begins is the ticket. Who is not known to be staff
-- is a customer, as for tickets: users that were deactivated or deleted did write.
with

staff as (

    select user_id from {{ ref('stg_zendesk__users') }}
    where not is_end_user

),

comments as (

    select comments.*
    from {{ ref('stg_zendesk__ticket_comments') }} as comments
    inner join {{ ref('stg_zendesk__tickets') }} as tickets on comments.ticket_id = tickets.ticket_id
    left join staff on comments.user_id = staff.user_id
    where
        staff.user_id is null
        -- how Zendesk calls itself
        and coalesce(comments.user_id, '') <> '-1'
        and comments.is_public
        and comments.commented_at > tickets.created_at

),

events as (

    select
        {{ event_row("'zendesk'", "'comment'", 'comment_id', {
            'channel': "'support'",
            'event_type': "'ticket_commented'",
            'occurred_at': 'commented_at',
            'record_id': record_id("'zendesk'", "'user'", 'user_id'),
            'properties': json_object({'ticket_id': 'ticket_id'}),
        }) }}

    from comments

)

select * from events
