/*
    What a statement says about each purpose and channel that it covers, for each holder of its contact point: it
    `permits`, `restricts`, `bounces`, or is `none` where it counts as silence. The law of the customer judges it and,
    where it names another, that law too: a grant has to count under both, and a signal binds where either says so. A
    refusal by a signal that does not bind is left out.
*/
with

held as (

    select * from {{ ref('int_privacy__held_statements') }}

),

judged as (

    select
        held.consent_event_id,
        held.contact_point_type,
        held.contact_point_value,
        held.customer_id,
        purposes.purpose,
        purposes.channel,
        held.signal,
        held.captured_at,
        held.customer_jurisdiction,
        case
            when held.signal = 'bounce' then 'bounced'
            when held.status <> 'granted' then held.status
            when
                {{ is_listed('held.granted_on', 'laws.legal_bases') }}
                and {{ is_listed('held.granted_on', 'stated_laws.legal_bases') }}
                then 'granted'
            else 'not_counted'
        end as status,
        least(
            held.expires_at,
            {{ end_of_grant('held', 'laws') }},
            {{ end_of_grant('held', 'stated_laws') }}
        ) as expires_at
    from held
    inner join {{ ref('int_privacy__purpose_channels') }} as purposes
        on
            held.channel in (purposes.channel, 'all')
            and (
                held.purpose = purposes.purpose
                or (held.purpose = 'all' and (purposes.asks_consent or held.signal = 'bounce'))
            )
    inner join {{ ref('int_privacy__policies') }} as laws
        on
            held.customer_jurisdiction = laws.jurisdiction
            and purposes.purpose = laws.purpose
            and purposes.channel = laws.channel
    inner join {{ ref('int_privacy__policies') }} as stated_laws
        on
            held.stated_jurisdiction = stated_laws.jurisdiction
            and purposes.purpose = stated_laws.purpose
            and purposes.channel = stated_laws.channel
    where
        held.signal is null
        or held.signal not in ('gpc', 'gpp')
        or (held.signal = 'gpp' and held.status = 'granted')
        or (
            held.status in ('refused', 'withdrawn')
            and (
                {{ is_listed('held.signal', 'laws.binding_signals') }}
                or {{ is_listed('held.signal', 'stated_laws.binding_signals') }}
            )
        )

),

dated as (

    select
        *,
        -- what was over before it was said permits nothing
        case when status = 'granted' and expires_at <= captured_at then 'expired' else status end as counted_status
    from judged

),

final as (

    select
        consent_event_id,
        contact_point_type,
        contact_point_value,
        customer_id,
        purpose,
        channel,
        signal,
        captured_at,
        customer_jurisdiction,
        counted_status as status,
        expires_at,
        case
            when counted_status in ('refused', 'withdrawn') then 'restricts'
            when counted_status = 'granted' then 'permits'
            when counted_status = 'bounced' then 'bounces'
            else 'none'
        end as effect
    from dated

)

select * from final
