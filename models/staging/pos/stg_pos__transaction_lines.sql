with

source as (

    select * from {{ raw('pos', 'pos_transaction_lines') }}

),

renamed as (

    select
        -- ids
        transaction_id,
        -- strings
        sku,
        -- numbers
        line_number,
        quantity,
        unit_price as unit_amount,
        discount_amount,
        net_amount

    from source

)

select * from renamed
