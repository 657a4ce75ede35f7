-- The current period of the history says what customer_consents says. Returns answers that differ.
select
    consents.customer_id,
    consents.purpose,
    consents.channel
from {{ ref('customer_consents') }} as consents
left join {{ ref('customer_consent_history') }} as periods
    on
        consents.customer_id = periods.customer_id
        and consents.purpose = periods.purpose
        and consents.channel = periods.channel
        and periods.valid_to is null
where
    periods.is_permitted is distinct from consents.is_permitted
    or periods.status is distinct from consents.status
    or periods.decided_by_consent_event_id is distinct from consents.decided_by_consent_event_id
