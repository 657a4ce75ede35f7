with

source as (

    select
        *,
        {{ load_rank('id', 'received_at') }} as load_rank
    from {{ raw('segment', 'identifies', {
        'id': 'key',
        'anonymous_id': 'text',
        'user_id': 'text',
        'timestamp': 'timestamp',
        'received_at': 'timestamp',
        'email': 'text',
        'phone': 'text',
        'first_name': 'text',
        'last_name': 'text',
        'birthday': 'text',
        'address_street': 'text',
        'address_city': 'text',
        'address_postal_code': 'text',
        'address_country': 'text',
        'context_locale': 'text',
    }, key=['id']) }}

),

renamed as (

    select
        -- ids
        id as message_id,
        anonymous_id,
        user_id,
        -- identifiers
        {{ normalise_email('email') }} as email,
        phone,
        -- traits
        first_name,
        last_name,
        {{ parse_date('birthday', ['YYYY-MM-DD']) }} as birth_date,
        address_street as street,
        address_city as city,
        address_postal_code as postal_code,
        address_country as country,
        context_locale as language,
        -- timestamps
        coalesce(timestamp, received_at) as identified_at

    from source
    where load_rank = 1

)

select * from renamed
