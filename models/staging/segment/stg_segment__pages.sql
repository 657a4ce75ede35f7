with

source as (

    select * from {{ raw('segment', 'pages', {
        'id': 'key',
        'anonymous_id': 'text',
        'user_id': 'key',
        'timestamp': 'timestamp',
        'received_at': 'timestamp',
        'name': 'text',
        'category': 'text',
        'path': 'text',
        'title': 'text',
        'url': 'text',
        'referrer': 'text',
        'context_campaign_source': 'text',
        'context_campaign_medium': 'text',
        'context_campaign_name': 'text',
    }, key=['id'], loaded_at='received_at') }}

),

renamed as (

    select
        -- ids
        id as message_id,
        anonymous_id,
        user_id,
        -- strings
        name as page_name,
        category as page_category,
        path as page_path,
        title as page_title,
        url as page_url,
        referrer,
        context_campaign_source as campaign_source,
        context_campaign_medium as campaign_medium,
        context_campaign_name as campaign_name,
        -- timestamps
        coalesce(timestamp, received_at) as viewed_at

    from source

)

select * from renamed
