select
    customer_id,
    purpose,
    channel,
    valid_from,
    valid_to,
    is_permitted,
    status,
    consent_event_id as decided_by_consent_event_id,
    request_id as decided_by_request_id
from {{ ref('int_privacy__customer_periods') }}
