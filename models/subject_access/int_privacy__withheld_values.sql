/*
    Contact points in what is held about requesters that another customer has too, or has alone, whether one is the
    value or stands within it: it may be the other's. Unless the requester gave it in the request themselves.
*/
with

requests as (

    select * from {{ ref('int_privacy__answerable_requests') }}

),

holders as (

    select * from {{ ref('int_privacy__contact_point_holders') }}

),

given_by_requester as (

    select
        request_id,
        match_value
    from {{ ref('int_identity__request_contact_points') }}

),

held as (

    select distinct
        requests.request_id,
        requests.customer_id,
        subject_values.held_value
    from {{ ref('int_privacy__subject_values') }} as subject_values
    inner join requests on subject_values.customer_id = requests.customer_id
    where subject_values.category = 'direct'

),

shared as (

    select
        requests.request_id,
        holders.held_value,
        holders.match_value
    from holders
    inner join requests on holders.customer_id = requests.customer_id
    where holders.count_customers > 1 and length(holders.held_value) > 5

),

maybe_of_others as (

    select
        held.request_id,
        held.held_value,
        holders.match_value
    from held
    inner join holders on held.held_value = holders.held_value and held.customer_id <> holders.customer_id

    union all

    select
        held.request_id,
        held.held_value,
        shared.match_value
    from held
    inner join shared
        on held.request_id = shared.request_id and strpos(held.held_value, shared.held_value) > 0

),

final as (

    select distinct
        maybe_of_others.request_id,
        maybe_of_others.held_value
    from maybe_of_others
    left join given_by_requester
        on
            maybe_of_others.request_id = given_by_requester.request_id
            and maybe_of_others.match_value = given_by_requester.match_value
    where given_by_requester.request_id is null

)

select * from final
