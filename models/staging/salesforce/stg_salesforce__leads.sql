with

source as (

    select * from {{ raw('salesforce', 'lead', {
        'id': 'key',
        '_fivetran_active': 'boolean',
        'is_deleted': 'boolean',
        'master_record_id': 'key',
        'converted_contact_id': 'key',
        'converted_date': 'timestamp',
        'email': 'text',
        'mobile_phone': 'key',
        'phone': 'key',
        'first_name': 'text',
        'last_name': 'text',
        'title': 'text',
        'company': 'text',
        'lead_source': 'text',
        'status': 'text',
        'street': 'text',
        'city': 'text',
        'state': 'text',
        'state_code': 'text',
        'postal_code': 'key',
        'country': 'text',
        'country_code': 'text',
        'created_date': 'timestamp',
        'last_modified_date': 'timestamp',
        '_fivetran_synced': 'timestamp',
    }, key=['id'], loaded_at='_fivetran_synced', required=false) }}

),

renamed as (

    select
        -- ids
        id as lead_id,
        master_record_id,
        converted_contact_id,
        -- identifiers
        {{ normalise_email('email') }} as email,
        coalesce(mobile_phone, phone) as phone,
        -- strings
        first_name,
        last_name,
        title as job_title,
        company,
        lead_source,
        status as lead_status,
        -- address
        street,
        city,
        coalesce(state_code, state) as region,
        postal_code,
        coalesce(country_code, country) as country,
        -- timestamps
        created_date as created_at,
        converted_date as converted_at,
        last_modified_date as updated_at

    from source
    where
        master_record_id is not null
        or (not coalesce(is_deleted, false) and coalesce(_fivetran_active, true))

)

select * from renamed
