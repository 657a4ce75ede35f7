with

source as (

    select * from {{ raw('pos', 'pos_transactions') }}

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
        {{ upper_case('currency') }} as currency_code,
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
