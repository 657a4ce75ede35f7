-- What customers did and what reached them lately. What lies in the future has not happened.
{% set is_recent = "occurred_at > " ~ run_at() ~ " - interval '90 days'" -%}

with

events as (

    select
        *,
        {{ is_recent }} as is_recent
    from {{ ref('events') }}
    where customer_id is not null and occurred_at <= {{ run_at() }}

),

final as (

    select
        customer_id,
        max(occurred_at) filter (where is_activity) as last_active_at,
        count(distinct cast(occurred_at as date)) filter (where is_activity and is_recent) as count_active_days_90d,
        count(*) filter (where event_type = 'page_viewed' and is_recent) as count_page_views_90d,
        count(*) filter (where event_type = 'email_received' and is_recent) as count_emails_received_90d,
        count(*) filter (where event_type = 'email_opened' and is_recent) as count_emails_opened_90d,
        count(*) filter (where event_type = 'email_clicked' and is_recent) as count_emails_clicked_90d,
        count(*) filter (where event_type = 'checkout_abandoned') as count_abandoned_carts,
        max(occurred_at) filter (where event_type = 'checkout_abandoned') as last_cart_abandoned_at
    from events
    group by customer_id

)

select * from final
