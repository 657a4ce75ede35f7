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
        -- consent
        {{ snake_case('subscriptions_email_marketing_consent') }} as email_consent_state,
        subscriptions_email_marketing_method as email_consent_method,
        {{ lower_case('subscriptions_email_marketing_suppressions') }} as email_suppressions,
        {{ snake_case('subscriptions_sms_marketing_consent') }} as sms_consent_state,
        subscriptions_sms_marketing_method as sms_consent_method,
        -- timestamps
        subscriptions_email_marketing_consent_timestamp as email_consent_at,
        subscriptions_email_marketing_last_updated as email_subscription_updated_at,
        subscriptions_sms_marketing_consent_timestamp as sms_consent_at,
        created as created_at,
        updated as updated_at

    from source

)

select * from renamed
