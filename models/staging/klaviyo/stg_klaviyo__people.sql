with

source as (

    select * from {{ raw('klaviyo', 'person') }}

),

renamed as (

    select
        -- ids
        id as person_id,
        -- identifiers
        {{ normalise_email('email') }} as email,
        phone_number as phone,
        -- strings
        first_name,
        last_name,
        title as job_title,
        organization as company,
        -- address
        address_1 as street,
        city,
        region,
        zip as postal_code,
        country,
        -- timestamps
        created as created_at,
        updated as updated_at

    from source

)

select * from renamed
