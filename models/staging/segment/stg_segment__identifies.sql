with

source as (

    select * from {{ raw('segment', 'identifies', {
        'id': 'key',
        'anonymous_id': 'text',
        'user_id': 'key',
        'timestamp': 'timestamp',
        'received_at': 'timestamp',
        'email': 'text',
        'phone': 'key',
        'first_name': 'text',
        'last_name': 'text',
        'birthday': 'text',
        'address_street': 'text',
        'address_city': 'text',
        'address_postal_code': 'key',
        'address_country': 'text',
        'context_locale': 'text',
    }, key=['id'], loaded_at='received_at') }}

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

)

select * from renamed
