/*
    The keys by which rows of any table lead to the people who asked what is held about them, and may be told. A contact
    point leads to who alone has it, an id that was given up in a merge to who took it over.
*/
with

requests as (

    select
        request_id,
        customer_id
    from {{ ref('privacy_requests') }}

),

requesters as (

    select distinct customer_id from {{ ref('int_privacy__answerable_requests') }}

),

customer_records as (

    select
        record_id,
        customer_id
    from {{ ref('int_identity__customer_records') }}

),

former_ids as (

    select
        former_customer_id,
        customer_id
    from {{ ref('customer_id_redirects') }}

),

contact_points as (

    select
        held_value,
        max(customer_id) as customer_id
    from {{ ref('int_privacy__contact_point_holders') }}
    group by held_value
    having count(distinct customer_id) = 1

),

links as (

    select
        'customer' as link_kind,
        customer_id as link_key,
        customer_id
    from requesters

    union all

    select
        'customer' as link_kind,
        former_customer_id as link_key,
        customer_id
    from former_ids

    union all

    select
        'record' as link_kind,
        record_id as link_key,
        customer_id
    from customer_records

    union all

    select
        'event' as link_kind,
        event_id as link_key,
        customer_id
    from {{ ref('events') }}

    union all

    select
        'request' as link_kind,
        request_id as link_key,
        customer_id
    from requests

    union all

    select
        'contact_point' as link_kind,
        held_value as link_key,
        customer_id
    from contact_points

    union all

    select
        'sync' as link_kind,
        keys.sync_key as link_key,
        coalesce(former_ids.customer_id, keys.customer_id) as customer_id
    from {{ ref('int_activation__known_keys') }} as keys
    left join former_ids on keys.customer_id = former_ids.former_customer_id

)

select links.*
from links
inner join requesters on links.customer_id = requesters.customer_id
