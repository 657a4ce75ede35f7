with

source as (

    select * from {{ raw('segment', 'tracks') }}

),

renamed as (

    select
        -- ids
        id as message_id,
        anonymous_id,
        user_id,
        -- strings
        event as event_name,
        event_text,
        context_page_url as page_url,
        -- consent
        {{ segment_consents() }},
        -- timestamps
        coalesce(timestamp, received_at) as tracked_at

    from source

)

select * from renamed
