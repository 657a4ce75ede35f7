with

pages as (

    select * from {{ ref('stg_segment__pages') }}

),

events as (

    select
        {{ event_row("'segment'", "'page'", 'message_id', {
            'channel': "'web'",
            'event_type': "'page_viewed'",
            'occurred_at': 'viewed_at',
            'record_id': record_id("'segment'", "'user'", 'user_id'),
            'anonymous_id': 'anonymous_id',
            'properties': json_object({
                'page_name': 'page_name',
                'page_category': 'page_category',
                'page_path': 'page_path',
                'page_title': 'page_title',
                'referrer': 'referrer',
                'campaign_source': 'campaign_source',
                'campaign_medium': 'campaign_medium',
                'campaign_name': 'campaign_name',
            }),
        }) }}

    from pages

)

select * from events
