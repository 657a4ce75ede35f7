with

leads as (

    select * from {{ ref('stg_salesforce__leads') }}

),

events as (

    {% for row_type, event_type, moment, is_activity in [
        ('lead', 'lead_created', 'created_at', 'true'), ('lead_conversion', 'lead_converted', 'converted_at', 'false')
    ] -%}
    select
        {{ event_row("'salesforce'", "'" ~ row_type ~ "'", 'lead_id', {
            'channel': "'sales'",
            'event_type': "'" ~ event_type ~ "'",
            'occurred_at': moment,
            'record_id': record_id("'salesforce'", "'lead'", 'lead_id'),
            'is_activity': is_activity,
            'properties': json_object({
                'lead_id': 'lead_id', 'lead_source': 'lead_source', 'lead_status': 'lead_status'
            }),
        }) }}

    from leads
    where {{ moment }} is not null
    {{ 'union all' if not loop.last }}
    {% endfor %}
)

select * from events
