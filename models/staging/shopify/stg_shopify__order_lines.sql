with

source as (

    select * from {{ raw('shopify', 'order_line') }}

),

renamed as (

    select
        -- ids
        id as order_line_id,
        order_id,
        -- strings
        sku,
        title as product_name,
        -- numbers
        index as line_number,
        quantity,
        price as unit_amount,
        total_discount as discount_amount

    from source

)

select * from renamed
