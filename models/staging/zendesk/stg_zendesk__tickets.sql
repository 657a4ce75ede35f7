-- Subject and description are what people wrote: they stay in the loader's table.
with

source as (

    select * from {{ raw('zendesk', 'ticket', {
        'id': 'key',
        'requester_id': 'key',
        'status': 'code',
        'priority': 'code',
        'type': 'code',
        'via_channel': 'code',
        'created_at': 'timestamp',
        'updated_at': 'timestamp',
        '_fivetran_deleted': 'boolean',
        '_fivetran_synced': 'timestamp',
    }, key=['id'], loaded_at='_fivetran_synced', required=false) }}

),

renamed as (

    select
        -- ids
        id as ticket_id,
        requester_id,
        -- strings
        status as ticket_status,
        priority as ticket_priority,
        type as ticket_type,
        via_channel,
        -- timestamps
        coalesce(created_at, updated_at, _fivetran_synced) as created_at,
        coalesce(updated_at, _fivetran_synced) as updated_at

    from source
    where
        coalesce(status, '') <> 'deleted'
        and not coalesce(_fivetran_deleted, false)

)

select * from renamed
