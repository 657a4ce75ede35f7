/*
    Records of today that a request may be about, by each contact point that it states. An id that a customer gave up
    leads to whoever has its records now. What people type to get past a form leads to nobody.
*/
with

contact_points as (

    select * from {{ ref('int_requests__contact_points') }}

),

customer_records as (

    select * from {{ ref('int_identity__customer_records') }}

),

assignments as (

    select * from {{ ref('int_identity__assignments') }}

),

phones as (

    select
        raw_value,
        country,
        match_value
    from {{ ref('int_standardisation__values') }}
    where value_type = 'phone'

),

compared as (

    select
        contact_points.request_id,
        contact_points.contact_point_type,
        case contact_points.contact_point_type
            when 'email' then {{ canonical_email('contact_points.stated_value') }}
            when 'phone' then phones.match_value
            else contact_points.stated_value
        end as match_value
    from contact_points
    left join phones
        on
            contact_points.contact_point_type = 'phone'
            and contact_points.stated_value = phones.raw_value
            and coalesce(contact_points.country, '') = phones.country

),

found as (

    select
        compared.request_id,
        compared.contact_point_type,
        identifiers.record_id
    from compared
    inner join {{ ref('int_identity__identifiers') }} as identifiers
        on
            compared.contact_point_type = identifiers.identifier_type
            and compared.match_value = identifiers.match_value
            and not identifiers.is_placeholder

    union

    select
        request_id,
        contact_point_type,
        match_value as record_id
    from compared
    where contact_point_type = 'record_id'

    union

    select
        compared.request_id,
        compared.contact_point_type,
        assignments.record_id
    from compared
    inner join assignments on compared.match_value = assignments.customer_id
    left join customer_records on assignments.record_id = customer_records.record_id
    where
        compared.contact_point_type = 'customer_id'
        and (
            customer_records.customer_id = compared.match_value
            or compared.match_value not in (select present.customer_id from customer_records as present)
        )

),

final as (

    select
        found.request_id,
        found.contact_point_type,
        customer_records.record_id,
        customer_records.customer_id
    from found
    inner join customer_records on found.record_id = customer_records.record_id

)

select * from final
