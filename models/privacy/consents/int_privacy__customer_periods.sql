-- What was permitted from when until when. Moments at which something changed, but not the answer, are one period.
{% set following = 'over (partition by customer_id, purpose, channel order by moment)' -%}

with

decided as (

    select
        deciding.customer_id,
        deciding.purpose,
        deciding.channel,
        deciding.moment,
        laws.jurisdiction,
        laws.law,
        laws.silence,
        laws.age_of_consent,
        coalesce(deciding.status, 'silent') as status,
        case
            when coalesce(deciding.effect, 'none') = 'none' then laws.silence = 'opt_out'
            else deciding.effect = 'permits'
        end as is_permitted,
        deciding.consent_event_id,
        deciding.request_id,
        deciding.expires_at,
        deciding.has_grant and deciding.effect <> 'permits' as is_grant_overruled
    from {{ ref('int_privacy__deciding_effects') }} as deciding
    inner join {{ ref('customers') }} as customers on deciding.customer_id = customers.customer_id
    inner join {{ ref('int_privacy__policies') }} as laws
        on
            coalesce(customers.jurisdiction, '*') = laws.jurisdiction
            and deciding.purpose = laws.purpose
            and deciding.channel = laws.channel

),

compared as (

    select
        *,
        lag(status) {{ following }} as earlier_status,
        lag(consent_event_id) {{ following }} as earlier_event_id,
        lag(request_id) {{ following }} as earlier_request_id,
        lag(is_grant_overruled) {{ following }} as was_grant_overruled
    from decided

),

final as (

    select
        customer_id,
        purpose,
        channel,
        moment as valid_from,
        lead(moment) {{ following }} as valid_to,
        is_permitted,
        status,
        consent_event_id,
        request_id,
        expires_at,
        is_grant_overruled,
        jurisdiction,
        law,
        silence,
        age_of_consent
    from compared
    where
        status is distinct from earlier_status
        or consent_event_id is distinct from earlier_event_id
        or request_id is distinct from earlier_request_id
        or is_grant_overruled is distinct from was_grant_overruled

)

select * from final
