with

source as (

    select * from {{ raw('zendesk', 'user', {
        'id': 'key',
        'role': 'code',
        'active': 'boolean',
        'email': 'text',
        'phone': 'key',
        'name': 'text',
        'locale': 'text',
        'created_at': 'timestamp',
        'updated_at': 'timestamp',
        '_fivetran_deleted': 'boolean',
        '_fivetran_synced': 'timestamp',
    }, key=['id'], loaded_at='_fivetran_synced') }}

),

renamed as (

    select
        -- ids
        id as user_id,
        -- identifiers
        {{ normalise_email('email') }} as email,
        phone,
        -- strings
        name as whole_name,
        locale as language,
        -- flags
        coalesce(role, 'end-user') = 'end-user' as is_end_user,
        -- timestamps
        created_at,
        updated_at

    from source
    where
        coalesce(active, true)
        and not coalesce(_fivetran_deleted, false)

)

select * from renamed
