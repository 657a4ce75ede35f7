with

source as (

    select * from {{ raw('segment', 'pages') }}

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
        -- consent
        {{ segment_consents() }},
        -- timestamps
        coalesce(timestamp, received_at) as viewed_at

    from source

)

select * from renamed
