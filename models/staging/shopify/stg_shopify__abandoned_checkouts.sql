with

source as (

    select * from {{ raw('shopify', 'abandoned_checkout') }}

),

renamed as (

    select
        -- ids
        id as checkout_id,
        customer_id as shopify_customer_id,
        -- identifiers
        {{ normalise_email('email') }} as email,
        coalesce(phone, billing_address_phone) as phone,
        -- strings
        {{ upper_case('currency') }} as currency_code,
        customer_locale as language,
        -- billing address
        billing_address_first_name as first_name,
        billing_address_last_name as last_name,
        billing_address_company as company,
        billing_address_address_1 as street,
        billing_address_city as city,
        coalesce(billing_address_province_code, billing_address_province) as region,
        billing_address_zip as postal_code,
        billing_address_country_code as country,
        -- amounts
        total_price as total_amount,
        -- timestamps
        created_at as abandoned_at,
        updated_at

    from source

)

select * from renamed
