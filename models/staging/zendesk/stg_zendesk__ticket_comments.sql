-- The body is what people wrote: it stays in the loader's table.
with

source as (

    select * from {{ raw('zendesk', 'ticket_comment', {
        'id': 'key',
        'ticket_id': 'key',
        'user_id': 'key',
        'public': 'boolean',
        'created': 'timestamp',
        '_fivetran_deleted': 'boolean',
        '_fivetran_synced': 'timestamp',
    }, key=['id'], loaded_at='_fivetran_synced', required=false) }}

),

renamed as (

    select
        -- ids
        id as comment_id,
        ticket_id,
        user_id,
        -- flags
        coalesce(public, false) as is_public,
        -- timestamps
        coalesce(created, _fivetran_synced) as commented_at

    from source
    where not coalesce(_fivetran_deleted, false)

)

select * from renamed
