/*
    Records of today that a request may be about, by each contact point that it states. An id that a customer gave up
    leads to whoever has its records now. What people type to get past a form leads to nobody.
*/
with

contact_points as (

    select * from {{ ref('int_identity__request_contact_points') }}

),

customer_records as (

    select * from {{ ref('int_identity__customer_records') }}

),

assignments as (

    select * from {{ ref('int_identity__assignments') }}

),

found as (

    select
        contact_points.request_id,
        contact_points.contact_point_type,
        identifiers.record_id
    from contact_points
    inner join {{ ref('int_identity__identifiers') }} as identifiers
        on
            contact_points.contact_point_type = identifiers.identifier_type
            and contact_points.match_value = identifiers.match_value
            and not identifiers.is_placeholder

    union

    select
        request_id,
        contact_point_type,
        match_value as record_id
    from contact_points
    where contact_point_type = 'record_id'

    union

    select
        contact_points.request_id,
        contact_points.contact_point_type,
        assignments.record_id
    from contact_points
    inner join assignments on contact_points.match_value = assignments.customer_id
    left join customer_records on assignments.record_id = customer_records.record_id
    where
        contact_points.contact_point_type = 'customer_id'
        and (
            customer_records.customer_id = contact_points.match_value
            or contact_points.match_value not in (select present.customer_id from customer_records as present)
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
