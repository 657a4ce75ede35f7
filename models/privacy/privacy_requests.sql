/*
    Requests of people about their data, with what is left to do. An objection and the end of sale need no identity
    check; restriction and erasure keep a person out of every use from the moment they come in.
*/
{% set is_lifted = "requests.stated_status in ('rejected', 'lifted')" -%}
{% set is_closed = "requests.stated_status in ('completed', 'rejected', 'lifted')" -%}

with

requests as (

    select
        *,
        'phone' as phone_type,
        is_identity_verified or request_type in ('objection', 'do_not_sell') as may_be_acted_on
    from {{ ref('int_requests__stated') }}

),

matches as (

    select * from {{ ref('int_identity__request_matches') }}

),

due_dates as (

    select * from {{ ref('int_privacy__due_dates') }}

),

final as (

    select
        -- ids
        requests.request_id,
        matches.customer_id,
        -- request
        requests.request_type,
        requests.purpose,
        requests.email as contact_email,
        coalesce(phones.match_value, requests.phone) as contact_phone,
        due_dates.jurisdiction,
        -- state
        case
            when {{ is_closed }} then requests.stated_status
            when requests.request_type = 'unknown' then 'needs_decision'
            when not requests.may_be_acted_on then 'needs_identity'
            when matches.match_status <> 'matched' then 'needs_decision'
            else requests.stated_status
        end as status,
        requests.outcome,
        requests.is_identity_verified,
        matches.match_status,
        matches.match_reason,
        case
            when {{ is_lifted }} then false
            when requests.request_type = 'rectification' then requests.is_identity_verified
            else requests.request_type in ('erasure', 'restriction', 'objection', 'do_not_sell')
        end as is_in_force,
        coalesce(not {{ is_closed }} and due_dates.due_at < {{ run_at() }}, false) as is_overdue,
        requests.decided_by,
        due_dates.law,
        -- timestamps
        requests.requested_at,
        due_dates.due_at,
        requests.decided_at,
        requests.closed_at

    from requests
    inner join matches on requests.request_id = matches.request_id
    inner join due_dates on requests.request_id = due_dates.request_id
    {{ join_phones('requests', 'phone_type', 'phone') }}

)

select * from final
