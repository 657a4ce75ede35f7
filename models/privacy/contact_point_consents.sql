-- Of what holds for a contact point now the most restrictive, whoever said it and whoever holds it.
{% set contact_point = ['contact_point_type', 'contact_point_value', 'purpose', 'channel'] -%}

with

effects as (

    select
        effects.*,
        laws.jurisdiction,
        laws.law,
        laws.silence,
        laws.age_of_consent,
        case
            when effects.effect = 'none' then laws.silence = 'opt_out'
            else effects.effect = 'permits'
        end as is_permitted
    from {{ ref('int_privacy__effects') }} as effects
    inner join {{ ref('int_privacy__policies') }} as laws
        on
            coalesce(effects.customer_jurisdiction, '*') = laws.jurisdiction
            and effects.purpose = laws.purpose
            and effects.channel = laws.channel
    where effects.contact_point_type is not null and effects.is_in_force

),

ranked as (

    {{ first_per_key(
        'effects',
        ['*'],
        contact_point,
        [
            'is_permitted',
            'effect_rank',
            'expires_at asc nulls last',
            'valid_from desc',
            binary_order("coalesce(consent_event_id, request_id, '')"),
            binary_order("coalesce(customer_id, '')")
        ]
    ) }}

),

decided as (

    select
        ranked.*,
        statements.captured_at as said_at,
        statements.source_name as said_by,
        coalesce(statements.legal_basis, 'consent') as legal_basis,
        requests.requested_at
    from ranked
    left join {{ ref('int_privacy__consent_events') }} as statements
        on ranked.consent_event_id = statements.consent_event_id
    left join {{ ref('privacy_requests') }} as requests on ranked.request_id = requests.request_id

),

final as (

    select
        -- ids
        contact_point_type,
        contact_point_value,
        purpose,
        channel,
        -- decision
        is_permitted,
        status,
        {{ permission_reason() }} as reason,
        consent_event_id as decided_by_consent_event_id,
        request_id as decided_by_request_id,
        -- timestamps
        valid_from as decided_at,
        expires_at

    from decided

)

select * from final
