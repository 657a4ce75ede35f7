with

source as (

    select
        *,
        {{ load_rank('id', '_fivetran_synced') }} as load_rank
    from {{ raw('shopify', 'customer', {
        'id': 'key',
        'email': 'text',
        'first_name': 'text',
        'last_name': 'text',
        'phone': 'text',
        'created_at': 'timestamp',
        'updated_at': 'timestamp',
        '_fivetran_synced': 'timestamp',
    }, key=['id']) }}

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
    where load_rank = 1

)

select * from renamed
