with

source as (

    select
        *,
        {{ load_rank('id', 'received_at') }} as load_rank
    from {{ raw('segment', 'pages', {
        'id': 'key',
        'anonymous_id': 'text',
        'user_id': 'text',
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
    }, key=['id']) }}

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
    where load_rank = 1

)

select * from renamed
