-- An event belongs to the record that acted; a visit before a log-in, to whoever owned the device then.
with

events as (

    select * from {{ ref('int_events__unioned') }}

),

customer_records as (

    select * from {{ ref('int_identity__customer_records') }}

),

device_owners as (

    select * from {{ ref('int_identity__device_owners') }}

),

exchange_rates as (

    select * from {{ ref('exchange_rates') }}

),

final as (

    select
        events.event_id,
        coalesce(customer_records.customer_id, device_owners.customer_id) as customer_id,
        events.occurred_at,
        events.source_name,
        events.channel,
        events.event_type,
        events.amount,
        events.currency_code,
        {{ within_amount('cast(events.amount as numeric(38, 3)) * exchange_rates.rate') }} as reporting_amount,
        events.anonymous_id,
        events.is_activity,
        events.properties

    from events
    left join customer_records on events.record_id = customer_records.record_id
    left join device_owners
        on
            customer_records.record_id is null
            and events.anonymous_id = device_owners.anonymous_id
            and (events.occurred_at > device_owners.owned_after or device_owners.owned_after is null)
            and (events.occurred_at <= device_owners.owned_until or device_owners.owned_until is null)
    left join exchange_rates
        on
            events.currency_code = exchange_rates.currency_code
            and (events.occurred_at >= exchange_rates.valid_from or exchange_rates.valid_from is null)
            and (events.occurred_at < exchange_rates.valid_until or exchange_rates.valid_until is null)

)

select * from final
