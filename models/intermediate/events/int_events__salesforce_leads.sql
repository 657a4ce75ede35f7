with

leads as (

    select * from {{ ref('stg_salesforce__leads') }}

),

events as (

    {{ event_per_moment('leads', "'salesforce'", 'lead_id', {
        'lead': {'event_type': 'lead_created', 'occurred_at': 'created_at'},
        'lead_conversion': {'event_type': 'lead_converted', 'occurred_at': 'converted_at', 'is_activity': 'false'},
    }, {
        'channel': "'sales'",
        'record_id': record_id("'salesforce'", "'lead'", 'lead_id'),
        'properties': json_object({
            'lead_id': 'lead_id', 'lead_source': 'lead_source', 'lead_status': 'lead_status'
        }),
    }) }}

)

select * from events
