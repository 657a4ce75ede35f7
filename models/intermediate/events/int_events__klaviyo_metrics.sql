/*
    What each of Klaviyo's metrics is called, and whether its events are copies of what a source here brings itself:
    counting Klaviyo's order beside the shop's would double the shop's sales.
*/
with

metrics as (

    select * from {{ ref('stg_klaviyo__metrics') }}

),

named_metrics as (

    select * from {{ ref('klaviyo_metrics') }}

),

named as (

    select
        metrics.metric_id,
        metrics.metric_name,
        coalesce(named_metrics.channel, 'other') as channel,
        coalesce(
            named_metrics.event_type,
            {{ snake_case('metrics.metric_name') }},
            'unknown'
        ) as event_type,
        coalesce(named_metrics.is_activity, true) as is_activity,
        case
            when metrics.integration_name not in ('klaviyo', 'api') then metrics.integration_name
            else named_metrics.copied_from
        end as copied_from
    from metrics
    left join named_metrics on {{ lower_case('metrics.metric_name') }} = named_metrics.metric_name

),

final as (

    select
        *,
        coalesce(copied_from in {{ enabled_sources() }}, false) as is_copy
    from named

)

select * from final
