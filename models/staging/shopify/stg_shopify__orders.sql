with

source as (

    select * from {{ raw('shopify', 'order') }}

),

renamed as (

    select
        -- ids
        id as order_id,
        customer_id as shopify_customer_id,
        -- identifiers
        {{ normalise_email('email') }} as email,
        billing_address_phone as phone,
        -- strings
        name as order_name,
        financial_status,
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
        subtotal_price as subtotal_amount,
        total_discounts as discount_amount,
        total_tax as tax_amount,
        total_price as total_amount,
        -- timestamps
        coalesce(processed_at, created_at) as ordered_at,
        cancelled_at,
        updated_at

    from source
    where
        not coalesce(test, false)

)

select * from renamed
