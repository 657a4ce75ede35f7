with

source as (

    select * from {{ raw('zendesk', 'ticket_field_history', {
        'ticket_id': 'key',
        'field_name': 'code',
        'updated': 'timestamp',
        'value': 'code',
        '_fivetran_synced': 'timestamp',
    }, key=['ticket_id', 'field_name', 'updated'], loaded_at='_fivetran_synced', required=false) }}

),

renamed as (

    select
        -- ids
        ticket_id,
        -- strings
        value as ticket_status,
        -- timestamps
        updated as changed_at

    from source
    where field_name = 'status'

)

select * from renamed
