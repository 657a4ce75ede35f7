with

source as (

    select * from {{ raw('klaviyo', 'event') }}

),

renamed as (

    select
        -- ids
        id as klaviyo_event_id,
        person_id,
        metric_id,
        campaign_id,
        flow_id,
        -- strings
        property_bounce_type as bounce_type,
        -- amounts
        property_value as event_value,
        -- timestamps
        coalesce(datetime, timestamp, _fivetran_synced) as occurred_at

    from source

)

select * from renamed
