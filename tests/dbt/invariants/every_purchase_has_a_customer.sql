-- Whoever ordered, began a checkout or held out a card is a customer, and so is everybody else with a record.
-- Returns events of known records without one.
select
    unioned.event_id,
    unioned.record_id
from {{ ref('int_events__unioned') }} as unioned
inner join {{ ref('events') }} as events on unioned.event_id = events.event_id
where
    unioned.record_id is not null
    and (
        unioned.source_name in ('shopify', 'pos')
        or unioned.record_id in (select records.record_id from {{ ref('int_records__unioned') }} as records)
    )
    and events.customer_id is null
