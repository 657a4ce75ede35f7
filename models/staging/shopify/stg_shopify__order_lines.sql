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
        vendor as brand,
        -- numbers
        coalesce(index, row_number() over (
            partition by order_id
            order by length(id), {{ binary_order('id') }}
        )) as line_number,
        quantity,
        coalesce(price, {{ exact_quotient('original_total_set_shop_amount', 'quantity') }}) as unit_amount,
        total_discount as discount_amount

    from source

)

select * from renamed
