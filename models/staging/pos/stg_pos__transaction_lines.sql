with

source as (

    select * from {{ raw('pos', 'pos_transaction_lines', {
        'transaction_id': 'key',
        'line_number': 'integer',
        'sku': 'text',
        'quantity': 'amount',
        'unit_price': 'amount',
        'discount_amount': 'amount',
        'net_amount': 'amount',
        '_loaded_at': 'timestamp',
    }, key=['transaction_id', 'line_number'], loaded_at='_loaded_at') }}

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
