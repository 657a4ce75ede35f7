with

source as (

    select * from {{ raw('contacts', 'contacts', {
        'source_name': 'code',
        'source_record_id': 'key',
        'first_name': 'text',
        'middle_name': 'text',
        'last_name': 'text',
        'email': 'text',
        'phone': 'key',
        'birth_date': 'text',
        'sex': 'text',
        'street': 'text',
        'city': 'text',
        'region': 'text',
        'postal_code': 'key',
        'country_code': 'text',
        'company': 'text',
        'national_id': 'text',
        'updated_at': 'timestamp',
    }, key=['source_name', 'source_record_id'], loaded_at='updated_at') }}

),

renamed as (

    select
        -- ids
        source_name,
        source_record_id,
        -- identifiers
        {{ normalise_email('email') }} as email,
        phone,
        {{ normalise_national_id('national_id') }} as national_id,
        -- strings
        first_name,
        middle_name,
        last_name,
        sex,
        company,
        -- address
        street,
        city,
        region,
        postal_code,
        country_code as country,
        -- dates
        {{ parse_date('birth_date', ['YYYY-MM-DD', 'MM/DD/YYYY', 'DD.MM.YYYY']) }} as birth_date,
        -- timestamps
        updated_at

    from source

)

select * from renamed
