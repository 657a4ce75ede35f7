-- Contact points of requests in the form in which identifiers are compared.
with

contact_points as (

    select * from {{ ref('int_requests__contact_points') }}

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
    {{ join_phones('contact_points', 'contact_point_type', 'stated_value') }}

)

select * from compared
where match_value is not null
