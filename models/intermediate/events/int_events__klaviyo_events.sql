with

klaviyo_events as (

    select * from {{ ref('stg_klaviyo__events') }}

),

metrics as (

    select * from {{ ref('int_events__klaviyo_metrics') }}

),

events as (

    select
        {{ event_row("'klaviyo'", "'event'", 'klaviyo_events.klaviyo_event_id', {
            'channel': "coalesce(metrics.channel, 'other')",
            'event_type': "coalesce(metrics.event_type, 'unknown')",
            'occurred_at': 'klaviyo_events.occurred_at',
            'amount': "case when metrics.event_type = 'order_placed' then klaviyo_events.event_value end",
            'record_id': record_id("'klaviyo'", "'person'", 'klaviyo_events.person_id'),
            'is_activity': 'coalesce(metrics.is_activity, true)',
            'properties': json_object({
                'metric_name': 'metrics.metric_name',
                'campaign_id': 'klaviyo_events.campaign_id',
                'flow_id': 'klaviyo_events.flow_id',
                'value': 'klaviyo_events.event_value',
            }),
        }) }}

    from klaviyo_events
    left join metrics on klaviyo_events.metric_id = metrics.metric_id
    where not coalesce(metrics.is_copy, false)

)

select * from events
