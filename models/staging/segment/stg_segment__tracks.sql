with

source as (

    select * from {{ raw('segment', 'tracks', {
        'id': 'key',
        'anonymous_id': 'text',
        'user_id': 'key',
        'timestamp': 'timestamp',
        'received_at': 'timestamp',
        'event': 'text',
        'event_text': 'text',
        'context_page_url': 'text',
    }, key=['id'], loaded_at='received_at') }}

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
        -- timestamps
        coalesce(timestamp, received_at) as tracked_at

    from source

)

select * from renamed
