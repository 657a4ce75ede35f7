with

transactions as (

    select * from {{ ref('stg_pos__transactions') }}

),

members as (

    select
        loyalty_number,
        min({{ binary_order('member_id') }}) as member_id
    from {{ ref('stg_pos__members') }}
    where loyalty_number is not null
    group by loyalty_number

),

items as (

    select
        transaction_id,
        sum(quantity) as count_units,
        {{ json_array_agg(json_object({
            'sku': 'sku', 'quantity': 'quantity', 'unit_amount': 'unit_amount'
        }), 'line_number') }} as items
    from {{ ref('stg_pos__transaction_lines') }}
    group by transaction_id

),

events as (

    select
        {{ event_row("'pos'", "'transaction'", 'transactions.transaction_id', {
            'channel': "'store'",
            'event_type': "case when transactions.is_return then 'store_return' else 'store_purchase' end",
            'occurred_at': 'transactions.sold_at',
            'amount': 'transactions.net_amount',
            'currency_code': 'transactions.currency_code',
            'record_id': record_id("'pos'", "'member'", 'members.member_id'),
            'properties': json_object({
                'transaction_id': 'transactions.transaction_id',
                'store_id': 'transactions.store_id',
                'original_transaction_id': 'transactions.original_transaction_id',
                'discount_amount': 'transactions.discount_amount',
                'count_units': 'items.count_units',
                'items': 'items.items',
            }),
        }) }}

    from transactions
    left join members on transactions.loyalty_number = members.loyalty_number
    left join items on transactions.transaction_id = items.transaction_id

)

select * from events
