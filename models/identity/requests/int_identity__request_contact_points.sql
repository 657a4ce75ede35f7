-- Contact points of requests in the form in which identifiers are compared.
with

contact_points as (

    select * from {{ ref('int_requests__contact_points') }}

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

)

select * from compared
where match_value is not null
