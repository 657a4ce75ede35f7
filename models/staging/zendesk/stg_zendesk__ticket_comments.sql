-- The body is what people wrote: it stays in the loader's table.
with

source as (

    select * from {{ raw('zendesk', 'ticket_comment') }}

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

)

select * from renamed
