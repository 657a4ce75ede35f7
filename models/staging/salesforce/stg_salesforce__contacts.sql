with

source as (

    select * from {{ raw('salesforce', 'contact') }}

),

renamed as (

    select
        -- ids
        id as contact_id,
        master_record_id,
        account_id,
        -- identifiers
        {{ normalise_email('email') }} as email,
        -- a business phone is often the company's
        coalesce(mobile_phone, home_phone, phone) as phone,
        -- strings
        first_name,
        last_name,
        title as job_title,
        -- mailing address
        mailing_street as street,
        mailing_city as city,
        coalesce(mailing_state_code, mailing_state) as region,
        mailing_postal_code as postal_code,
        coalesce(mailing_country_code, mailing_country) as country,
        -- timestamps
        created_date as created_at,
        last_modified_date as updated_at

    from source
    where
        master_record_id is not null
        or (not coalesce(is_deleted, false) and coalesce(_fivetran_active, true))

)

select * from renamed
