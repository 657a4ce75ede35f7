with

source as (

    select * from {{ raw('shopify', 'customer', {
        'id': 'key',
        'email': 'text',
        'first_name': 'text',
        'last_name': 'text',
        'phone': 'key',
        'created_at': 'timestamp',
        'updated_at': 'timestamp',
        '_fivetran_synced': 'timestamp',
    }, key=['id'], loaded_at='_fivetran_synced') }}

),

renamed as (

    select
        -- ids
        id as shopify_customer_id,
        -- identifiers
        {{ normalise_email('email') }} as email,
        phone,
        -- strings
        first_name,
        last_name,
        -- timestamps
        created_at,
        updated_at

    from source

)

select * from renamed
