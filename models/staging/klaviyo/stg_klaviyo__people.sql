with

source as (

    select * from {{ raw('klaviyo', 'person', {
        'id': 'key',
        'email': 'text',
        'phone_number': 'key',
        'first_name': 'text',
        'last_name': 'text',
        'title': 'text',
        'organization': 'text',
        'address_1': 'text',
        'city': 'text',
        'region': 'text',
        'zip': 'key',
        'country': 'text',
        'created': 'timestamp',
        'updated': 'timestamp',
        '_fivetran_deleted': 'boolean',
        '_fivetran_synced': 'timestamp',
    }, key=['id'], loaded_at='_fivetran_synced') }}

),

renamed as (

    select
        -- ids
        id as person_id,
        -- identifiers
        {{ normalise_email('email') }} as email,
        phone_number as phone,
        -- strings
        first_name,
        last_name,
        title as job_title,
        organization as company,
        -- address
        address_1 as street,
        city,
        region,
        zip as postal_code,
        country,
        -- timestamps
        created as created_at,
        updated as updated_at

    from source
    where not coalesce(_fivetran_deleted, false)

)

select * from renamed
