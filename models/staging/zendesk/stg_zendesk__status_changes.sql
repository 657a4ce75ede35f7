with

source as (

    select * from {{ raw('zendesk', 'ticket_field_history') }}

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
