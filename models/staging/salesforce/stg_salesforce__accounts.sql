with

source as (

    select * from {{ raw('salesforce', 'account', {
        'id': 'key',
        '_fivetran_active': 'boolean',
        'name': 'text',
        '_fivetran_synced': 'timestamp',
    }, key=['id'], loaded_at='_fivetran_synced', required=false) }}

),

renamed as (

    select
        -- ids
        id as account_id,
        -- strings
        name as account_name

    from source

)

select * from renamed
