with

source as (

    select * from {{ raw('pos', 'pos_transactions', {
        'transaction_id': 'key',
        'store_id': 'text',
        'register_id': 'text',
        'receipt_number': 'text',
        'loyalty_number': 'key',
        'sold_at': 'timestamp',
        'currency': 'text',
        'gross_amount': 'amount',
        'discount_amount': 'amount',
        'tax_amount': 'amount',
        'net_amount': 'amount',
        'tender_type': 'text',
        'is_return': 'boolean',
        'original_transaction_id': 'key',
        '_loaded_at': 'timestamp',
    }, key=['transaction_id'], loaded_at='_loaded_at') }}

),

renamed as (

    select
        -- ids
        transaction_id,
        original_transaction_id,
        loyalty_number,
        store_id,
        register_id,
        -- strings
        receipt_number,
        tender_type,
        upper(currency) as currency_code,
        -- amounts
        gross_amount,
        discount_amount,
        tax_amount,
        net_amount,
        -- flags
        coalesce(is_return, false) as is_return,
        -- timestamps
        sold_at

    from source

)

select * from renamed
