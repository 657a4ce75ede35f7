with

source as (

    select * from {{ raw('klaviyo', 'event', {
        'id': 'key',
        'person_id': 'key',
        'metric_id': 'key',
        'campaign_id': 'key',
        'flow_id': 'key',
        'property_value': 'amount',
        'propertyvalue': 'amount',
        'datetime': 'timestamp',
        'timestamp': 'timestamp',
        '_fivetran_deleted': 'boolean',
        '_fivetran_synced': 'timestamp',
    }, key=['id'], loaded_at='_fivetran_synced', required=false) }}

),

renamed as (

    select
        -- ids
        id as klaviyo_event_id,
        person_id,
        metric_id,
        campaign_id,
        flow_id,
        -- amounts; the connector has spelled this column in two ways
        coalesce(property_value, propertyvalue) as event_value,
        -- timestamps
        coalesce(datetime, timestamp, _fivetran_synced) as occurred_at

    from source
    where not coalesce(_fivetran_deleted, false)

)

select * from renamed
