-- Contact points of requests in the form in which identifiers are compared.
with

contact_points as (

    select * from {{ ref('int_requests__contact_points') }}

),

compared as (

    select
        contact_points.request_id,
        contact_points.contact_point_type,
        case
            when contact_points.contact_point_type = 'phone' then phones.match_value
            else {{ comparable_contact_point('contact_points.contact_point_type', 'contact_points.stated_value') }}
        end as match_value
    from contact_points
    {{ join_phones('contact_points', 'contact_point_type', 'stated_value') }}

)

select * from compared
where match_value is not null
