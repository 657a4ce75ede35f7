with

source as (

    select * from {{ raw('klaviyo', 'metric', {
        'id': 'key',
        'name': 'text',
        'integration_name': 'code',
        '_fivetran_synced': 'timestamp',
    }, key=['id'], loaded_at='_fivetran_synced', required=false) }}

),

renamed as (

    select
        -- ids
        id as metric_id,
        -- strings
        name as metric_name,
        integration_name

    from source

)

select * from renamed
