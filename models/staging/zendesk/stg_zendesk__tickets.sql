-- Subject and description are what people wrote: they stay in the loader's table.
with

source as (

    select * from {{ raw('zendesk', 'ticket') }}

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
        coalesce(updated_at, _fivetran_synced, created_at) as updated_at

    from source
    where
        coalesce(status, '') <> 'deleted'

)

select * from renamed
