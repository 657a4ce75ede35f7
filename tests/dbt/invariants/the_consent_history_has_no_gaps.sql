-- A period begins where the one before it ends, ends after it begins, and only the last has no end. Returns the others.
with

periods as (

    select
        customer_id,
        purpose,
        channel,
        valid_from,
        valid_to,
        lead(valid_from) over (partition by customer_id, purpose, channel order by valid_from) as next_from
    from {{ ref('customer_consent_history') }}

)

select
    customer_id,
    purpose,
    channel,
    valid_from
from periods
where valid_to is distinct from next_from or valid_to <= valid_from
