-- That customers wrote, never what. The comment with which a ticket begins is the ticket.
with

end_users as (

    select user_id from {{ ref('stg_zendesk__users') }}
    where is_end_user

),

comments as (

    select comments.*
    from {{ ref('stg_zendesk__ticket_comments') }} as comments
    inner join end_users on comments.user_id = end_users.user_id
    inner join {{ ref('stg_zendesk__tickets') }} as tickets on comments.ticket_id = tickets.ticket_id
    where
        comments.is_public
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
