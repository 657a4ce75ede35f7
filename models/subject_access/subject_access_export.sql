/*
    What somebody who asks is told. A contact point that another customer has too, or has alone, is not told, whether it
    is a value or stands within one: it may be the other's. Unless the requester gave it in the request themselves.
*/
{% set key = ['requests.request_id', 'held.table_name', 'held.row_key', 'held.column_name'] -%}

with

held as (

    select * from {{ ref('int_privacy__subject_values') }}

),

holders as (

    select * from {{ ref('int_privacy__contact_point_holders') }}

),

requests as (

    select
        request_id,
        customer_id
    from {{ ref('privacy_requests') }}
    where request_type in ('access', 'portability') and status in ('received', 'in_progress')

),

given_by_requester as (

    select
        request_id,
        match_value
    from {{ ref('int_identity__request_contact_points') }}

),

recipients as (

    select * from {{ ref('int_privacy__subject_recipients') }}

),

-- shared by a requester with somebody, or somebody else's alone
of_others as (

    select distinct
        requests.request_id,
        held.held_value
    from held
    inner join requests on held.customer_id = requests.customer_id
    inner join holders on held.held_value = holders.held_value and requests.customer_id <> holders.customer_id
    left join given_by_requester
        on requests.request_id = given_by_requester.request_id and holders.match_value = given_by_requester.match_value
    where held.category = 'direct' and given_by_requester.request_id is null

    union

    select
        requests.request_id,
        held.held_value
    from held
    inner join requests on held.customer_id = requests.customer_id
    inner join holders
        on
            requests.customer_id = holders.customer_id
            and holders.count_customers > 1
            and length(holders.held_value) > 5
            and strpos(held.held_value, holders.held_value) > 0
    left join given_by_requester
        on requests.request_id = given_by_requester.request_id and holders.match_value = given_by_requester.match_value
    where held.category = 'direct' and given_by_requester.request_id is null

),

final as (

    select
        {{ dbt.hash(hashed_text(key)) }} as export_id,
        requests.request_id,
        requests.customer_id,
        held.table_name,
        held.row_key,
        held.column_name,
        case when of_others.request_id is null then held.held_value end as held_value,
        of_others.request_id is not null as is_withheld,
        held.position,
        held.description,
        held.source,
        held.purposes,
        held.retention,
        held.collected_at,
        held.shared_with,
        recipients.recipients
    from held
    inner join requests on held.customer_id = requests.customer_id
    left join recipients on requests.customer_id = recipients.customer_id
    left join of_others
        on
            requests.request_id = of_others.request_id
            and held.category = 'direct'
            and held.held_value = of_others.held_value

)

select * from final
