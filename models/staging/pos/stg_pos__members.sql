with

source as (

    select * from {{ raw('pos', 'loyalty_members') }}

),

renamed as (

    select
        -- ids
        member_id,
        loyalty_number,
        -- identifiers
        {{ normalise_email('email') }} as email,
        phone,
        -- strings
        first_name,
        last_name,
        postal_code,
        tier,
        status,
        enrolled_store_id,
        -- numbers
        points_balance,
        -- dates
        birth_date,
        -- consent
        email_consent,
        sms_consent,
        post_consent,
        -- timestamps
        consent_recorded_at,
        enrolled_at,
        updated_at

    from source

)

select * from renamed
