-- Every staged thing that happened is exactly one event, and nothing else is one. Returns what is not.
with

customer_tickets as (

    select tickets.*
    from {{ ref('stg_zendesk__tickets') }} as tickets
    left join {{ ref('stg_zendesk__users') }} as users on tickets.requester_id = users.user_id
    where coalesce(users.is_end_user, true)

),

staged as (

    select 'shopify:order:' || order_id as event_id from {{ ref('stg_shopify__orders') }}
    union all
    select 'shopify:checkout:' || checkout_id as event_id from {{ ref('stg_shopify__abandoned_checkouts') }}
    union all
    select 'segment:page:' || message_id as event_id from {{ ref('stg_segment__pages') }}
    union all
    select 'segment:track:' || message_id as event_id from {{ ref('stg_segment__tracks') }}
    union all
    select 'pos:transaction:' || transaction_id as event_id from {{ ref('stg_pos__transactions') }}
    union all
    select 'salesforce:lead:' || lead_id as event_id from {{ ref('stg_salesforce__leads') }}
    where created_at is not null
    union all
    select 'salesforce:lead_conversion:' || lead_id as event_id from {{ ref('stg_salesforce__leads') }}
    where converted_at is not null
    union all
    -- what a source here brings itself is not counted again
    select 'klaviyo:event:' || klaviyo_events.klaviyo_event_id as event_id
    from {{ ref('stg_klaviyo__events') }} as klaviyo_events
    left join {{ ref('int_events__klaviyo_metrics') }} as metrics on klaviyo_events.metric_id = metrics.metric_id
    where metrics.metric_id is null or not metrics.is_copy
    union all
    select 'zendesk:ticket:' || ticket_id as event_id from customer_tickets
    union all
    select 'zendesk:ticket_solution:' || ticket_id as event_id from customer_tickets
    where ticket_status in ('solved', 'closed')
    union all
    select 'zendesk:comment:' || comments.comment_id as event_id
    from {{ ref('stg_zendesk__ticket_comments') }} as comments
    inner join {{ ref('stg_zendesk__tickets') }} as tickets on comments.ticket_id = tickets.ticket_id
    left join {{ ref('stg_zendesk__users') }} as users on comments.user_id = users.user_id
    where
        coalesce(users.is_end_user, true)
        and coalesce(comments.user_id, '') <> '-1'
        and comments.is_public
        and comments.commented_at > tickets.created_at

),

published as (

    select
        event_id,
        count(*) as count_events
    from {{ ref('events') }}
    group by event_id

)

select
    coalesce(staged.event_id, published.event_id) as event_id,
    coalesce(published.count_events, 0) as count_events
from staged
full outer join published on staged.event_id = published.event_id
where
    staged.event_id is null
    or coalesce(published.count_events, 0) <> 1
