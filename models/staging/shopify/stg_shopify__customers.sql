with

source as (

    select * from {{ raw('shopify', 'customer') }}

),

renamed as (

    select
        -- ids
        id as shopify_customer_id,
        -- identifiers
        {{ normalise_email('email') }} as email,
        phone,
        -- strings
        first_name,
        last_name,
        -- consent
        {{ snake_case('email_marketing_consent_state') }} as email_consent_state,
        email_marketing_consent_opt_in_level as opt_in_level,
        accepts_marketing,
        -- timestamps
        email_marketing_consent_consent_updated_at as email_consent_at,
        accepts_marketing_updated_at,
        created_at,
        updated_at

    from source

)

select * from renamed
