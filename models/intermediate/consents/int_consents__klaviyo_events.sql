-- What profiles did about their subscriptions, by the types that the seed klaviyo_metrics gives Klaviyo's metrics.
with

klaviyo_events as (

    select * from {{ ref('stg_klaviyo__events') }}
    where coalesce(bounce_type, 'hard') not like 'soft%'

),

meanings as (

    select * from {{ ref('consent_events') }}

),

metrics as (

    select * from {{ ref('int_events__klaviyo_metrics') }}

),

people as (

    select * from {{ ref('stg_klaviyo__people') }}

),

told as (

    select
        klaviyo_events.*,
        meanings.purpose,
        meanings.channel,
        meanings.status,
        meanings.signal,
        metrics.metric_name,
        people.country,
        {{ record_id("'klaviyo'", "'person'", 'klaviyo_events.person_id') }} as record_id,
        case when meanings.channel = 'sms' then people.phone else people.email end as contact_point,
        case when meanings.channel = 'sms' then 'phone' else 'email' end as contact_point_type
    from klaviyo_events
    inner join metrics on klaviyo_events.metric_id = metrics.metric_id
    inner join meanings on metrics.event_type = meanings.event_type
    left join people on klaviyo_events.person_id = people.person_id

),

statements as (

    select
        {{ consent_statement("'klaviyo'", [
            "'event'", 'klaviyo_event_id',
        ], dict(reached_by('contact_point_type', 'contact_point', 'record_id'), **{
            'country': 'country',
            'purpose': 'purpose',
            'channel': 'channel',
            'status': 'status',
            'signal': 'signal',
            'captured_at': 'occurred_at',
            'evidence': json_object({'metric': 'metric_name', 'campaign_id': 'campaign_id', 'flow_id': 'flow_id'}),
        })) }}

    from told
    where occurred_at is not null

)

select * from statements
