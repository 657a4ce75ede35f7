/*
    Whom a request protects, and from when until when. The customer whom it was matched with, and the address and number
    that it came from, whoever turns out to hold them. An objection is like a refusal: it protects every holder of its
    address too, also where nobody knows yet which of them made it. Both are in the form that is compared.
*/
with

requests as (

    select
        *,
        requested_at as valid_from,
        -- a request that was rejected or lifted held until then
        case
            when not coalesce(is_in_force, false) then least(coalesce(closed_at, requested_at), {{ run_at() }})
        end as valid_to
    from {{ ref('privacy_requests') }}
    where
        request_type in ('erasure', 'restriction', 'objection', 'do_not_sell')
        and requested_at <= {{ run_at() }}

),

contact_points as (

    select
        request_id,
        request_type,
        'email' as contact_point_type,
        {{ canonical_email('contact_email') }} as contact_point_value
    from requests
    where contact_email is not null

    union all

    select
        request_id,
        request_type,
        'phone' as contact_point_type,
        contact_phone as contact_point_value
    from requests
    where contact_phone is not null

),

holders as (

    select
        request_id,
        customer_id
    from requests
    where customer_id is not null

    union distinct

    select
        contact_points.request_id,
        owners.customer_id
    from contact_points
    inner join {{ ref('int_privacy__contact_point_owners') }} as owners
        on
            contact_points.contact_point_type = owners.contact_point_type
            and contact_points.contact_point_value = owners.match_value
    where contact_points.request_type in ('objection', 'do_not_sell')

),

targets as (

    select
        request_id,
        customer_id,
        cast(null as {{ dbt.type_string() }}) as contact_point_type,
        cast(null as {{ dbt.type_string() }}) as contact_point_value
    from holders

    union all

    select
        request_id,
        cast(null as {{ dbt.type_string() }}) as customer_id,
        contact_point_type,
        contact_point_value
    from contact_points

),

final as (

    select
        requests.request_id,
        requests.request_type,
        targets.customer_id,
        targets.contact_point_type,
        targets.contact_point_value,
        requests.purpose,
        requests.jurisdiction,
        requests.valid_from,
        requests.valid_to
    from targets
    inner join requests on targets.request_id = requests.request_id
    where requests.valid_to is null or requests.valid_to > requests.valid_from

)

select * from final
