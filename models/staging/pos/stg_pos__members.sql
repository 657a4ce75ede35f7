with

source as (

    select * from {{ raw('pos', 'loyalty_members', {
        'member_id': 'key',
        'loyalty_number': 'key',
        'email': 'text',
        'phone': 'key',
        'first_name': 'text',
        'last_name': 'text',
        'birth_date': 'text',
        'postal_code': 'key',
        'tier': 'text',
        'points_balance': 'integer',
        'enrolled_at': 'timestamp',
        'enrolled_store_id': 'text',
        'status': 'text',
        'updated_at': 'timestamp',
    }, key=['member_id'], loaded_at='updated_at') }}

),

renamed as (

    select
        -- ids
        member_id,
        loyalty_number,
        -- identifiers
        {{ normalise_email('email') }} as email,
        phone,
        -- strings
        first_name,
        last_name,
        postal_code,
        tier,
        status,
        enrolled_store_id,
        -- numbers
        points_balance,
        -- dates
        {{ parse_date('birth_date', ['YYYY-MM-DD', 'DD.MM.YYYY']) }} as birth_date,
        -- timestamps
        enrolled_at,
        updated_at

    from source

)

select * from renamed
