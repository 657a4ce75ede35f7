with

source as (

    select
        *,
        {{ load_rank('source_name, source_record_id', 'updated_at') }} as load_rank
    from {{ raw('contacts', 'contacts', {
        'source_name': 'text',
        'source_record_id': 'key',
        'first_name': 'text',
        'middle_name': 'text',
        'last_name': 'text',
        'email': 'text',
        'phone': 'text',
        'birth_date': 'text',
        'sex': 'text',
        'street': 'text',
        'city': 'text',
        'region': 'text',
        'postal_code': 'text',
        'country_code': 'text',
        'company': 'text',
        'national_id': 'text',
        'updated_at': 'timestamp',
    }, key=['source_name', 'source_record_id']) }}

),

renamed as (

    select
        -- ids
        lower(source_name) as source_name,
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
    where load_rank = 1

)

select * from renamed
