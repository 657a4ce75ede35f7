with

source as (

    select * from {{ raw('contacts', 'contacts') }}

),

renamed as (

    select
        -- ids
        source_name,
        source_record_id,
        -- identifiers
        {{ normalise_email('email') }} as email,
        phone,
        {{ normalise_national_id('national_id') }} as national_id,
        -- strings
        first_name,
        middle_name,
        last_name,
        sex,
        company,
        -- address
        street,
        city,
        region,
        postal_code,
        country_code as country,
        -- dates
        birth_date,
        deceased_at,
        -- timestamps
        updated_at

    from source

)

select * from renamed
