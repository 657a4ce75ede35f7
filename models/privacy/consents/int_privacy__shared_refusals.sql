-- Refusals about an address or number that hold under the law of one of those who have it, for the others, whose own
-- law may see it otherwise.
with

refusals as (

    select * from {{ ref('int_privacy__statement_periods') }}
    where
        effect = 'restricts'
        and customer_id is not null
        -- on a device it is that of whoever used it then
        and contact_point_type <> 'anonymous_id'

),

holders as (

    select
        consent_event_id,
        customer_id
    from {{ ref('int_privacy__held_statements') }}
    where customer_id is not null

),

final as (

    select distinct
        holders.customer_id,
        refusals.contact_point_type,
        refusals.contact_point_value,
        refusals.customer_jurisdiction,
        refusals.purpose,
        refusals.channel,
        refusals.effect,
        refusals.status,
        refusals.signal,
        refusals.consent_event_id,
        refusals.expires_at,
        refusals.valid_from,
        refusals.valid_to
    from refusals
    inner join holders
        on
            refusals.consent_event_id = holders.consent_event_id
            and refusals.customer_id <> holders.customer_id

)

select * from final
