-- Whoever ordered, began a checkout or held out a card is a customer, and so is everybody else with a record.
-- Returns events of known records without one.
with

nameless_events as (

    select event_id from {{ ref('events') }}
    where customer_id is null

),

unioned as (

    select * from {{ ref('int_events__unioned') }}
    where record_id is not null

),

records as (

    select record_id from {{ ref('int_records__unioned') }}

)

-- Joined, not asked for with `in`: Postgres would go through all records for each event once they exceed its memory.
select
    unioned.event_id,
    unioned.record_id
from unioned
inner join nameless_events on unioned.event_id = nameless_events.event_id
left join records on unioned.record_id = records.record_id
where unioned.source_name in ('shopify', 'pos') or records.record_id is not null
