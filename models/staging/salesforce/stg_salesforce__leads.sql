with

source as (

    select * from {{ raw('salesforce', 'lead') }}

),

renamed as (

    select
        -- ids
        id as lead_id,
        master_record_id,
        converted_contact_id,
        -- identifiers
        {{ normalise_email('email') }} as email,
        coalesce(mobile_phone, phone) as phone,
        -- strings
        first_name,
        last_name,
        title as job_title,
        company,
        lead_source,
        status as lead_status,
        -- address
        street,
        city,
        coalesce(state_code, state) as region,
        postal_code,
        coalesce(country_code, country) as country,
        -- timestamps
        created_date as created_at,
        converted_date as converted_at,
        last_modified_date as updated_at

    from source
    where
        master_record_id is not null
        or (not coalesce(is_deleted, false) and coalesce(_fivetran_active, true))

)

select * from renamed
