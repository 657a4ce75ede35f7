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
        -- timestamps
        created_at,
        updated_at

    from source

)

select * from renamed
