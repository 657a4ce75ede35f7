-- Of what holds for a contact point now the most restrictive, whoever said it and whoever holds it. A mailbox is listed
-- under every spelling.
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
        contact_point + [
            'is_permitted', 'status', 'consent_event_id', 'request_id', 'valid_from', 'expires_at',
            'jurisdiction', 'law', 'silence', 'age_of_consent'
        ],
        contact_point,
        [
            'is_permitted',
            'effect_rank',
            'expires_at asc nulls last',
            'valid_from desc',
            binary_order("coalesce(consent_event_id, request_id, '')"),
            binary_order("coalesce(customer_id, '')"),
            binary_order('jurisdiction')
        ]
    ) }}

),

decided as (

    {{ with_what_decided('ranked') }}

),

final as (

    select
        -- ids
        decided.contact_point_type,
        coalesce(written.contact_point_value, decided.contact_point_value) as contact_point_value,
        decided.purpose,
        decided.channel,
        -- decision
        decided.is_permitted,
        decided.status,
        {{ permission_reason() }} as reason,
        decided.consent_event_id as decided_by_consent_event_id,
        decided.request_id as decided_by_request_id,
        -- timestamps
        decided.valid_from as decided_at,
        decided.expires_at

    from decided
    {{ join_written_emails('decided') }}

)

select * from final
