with

source as (

    select
        *,
        {{ load_rank('member_id', 'updated_at') }} as load_rank
    from {{ raw('pos', 'loyalty_members', {
        'member_id': 'key',
        'loyalty_number': 'key',
        'email': 'text',
        'phone': 'text',
        'first_name': 'text',
        'last_name': 'text',
        'birth_date': 'text',
        'postal_code': 'text',
        'tier': 'text',
        'points_balance': 'integer',
        'enrolled_at': 'timestamp',
        'enrolled_store_id': 'text',
        'status': 'text',
        'updated_at': 'timestamp',
    }, key=['member_id']) }}

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
    where load_rank = 1

)

select * from renamed
