-- Whoever ordered, began a checkout or held out a card is a customer. Returns events of known records without one.
select
    unioned.event_id,
    unioned.record_id
from {{ ref('int_events__unioned') }} as unioned
inner join {{ ref('events') }} as events on unioned.event_id = events.event_id
where
    unioned.record_id is not null
    and unioned.source_name in ('shopify', 'pos')
    and events.customer_id is null
