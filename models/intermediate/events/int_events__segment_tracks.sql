with

tracks as (

    select * from {{ ref('stg_segment__tracks') }}

),

events as (

    select
        {{ event_row("'segment'", "'track'", 'message_id', {
            'channel': "'web'",
            'event_type': 'event_name',
            'occurred_at': 'tracked_at',
            'record_id': record_id("'segment'", "'user'", 'user_id'),
            'anonymous_id': 'anonymous_id',
            'properties': json_object({'event_text': 'event_text', 'page_url': 'page_url'}),
        }) }}

    from tracks

)

select * from events
