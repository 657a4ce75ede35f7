/*
    What decides from each moment at which anything changed for a customer: of all that holds then the most restrictive,
    from whichever of the customer's contact points and records it came. Where nothing holds, nothing decides.
*/
{% set question = ['customer_id', 'purpose', 'channel'] -%}

with

effects as (

    select * from {{ ref('int_privacy__effects') }}
    where customer_id is not null and effect <> 'bounces'

),

-- before that nobody knew the customer, and nothing was permitted
known as (

    select
        customers.customer_id,
        least(customers.first_seen_at, min(effects.valid_from), {{ run_at() }}) as known_since
    from {{ ref('customers') }} as customers
    left join effects
        on
            customers.customer_id = effects.customer_id
            and coalesce(effects.consent_event_id, effects.request_id) is not null
    group by customers.customer_id, customers.first_seen_at

),

changes as (

    select
        customer_id,
        purpose,
        channel,
        valid_from as moment
    from effects

    union distinct

    select
        customer_id,
        purpose,
        channel,
        valid_to as moment
    from effects
    where not is_in_force

),

moments as (

    select
        known.customer_id,
        purposes.purpose,
        purposes.channel,
        known.known_since as moment
    from known
    cross join {{ ref('int_privacy__purpose_channels') }} as purposes

    union all

    select changes.*
    from changes
    inner join known on changes.customer_id = known.customer_id
    where changes.moment > known.known_since

),

holding as (

    select
        moments.customer_id,
        moments.purpose,
        moments.channel,
        moments.moment,
        effects.effect,
        effects.effect_rank,
        effects.status,
        effects.consent_event_id,
        effects.request_id,
        effects.expires_at,
        effects.valid_from,
        coalesce(bool_or(effects.effect = 'permits') over (
            partition by moments.customer_id, moments.purpose, moments.channel, moments.moment
        ), false) as has_grant
    from moments
    left join effects
        on
            moments.customer_id = effects.customer_id
            and moments.purpose = effects.purpose
            and moments.channel = effects.channel
            and moments.moment >= effects.valid_from
            and (moments.moment < effects.valid_to or effects.valid_to is null)

),

final as (

    {{ first_per_key(
        'holding',
        question + ['moment', 'effect', 'status', 'consent_event_id', 'request_id', 'expires_at', 'has_grant'],
        question + ['moment'],
        [
            'effect_rank',
            'expires_at desc nulls first',
            'valid_from desc',
            binary_order("coalesce(consent_event_id, request_id, '')")
        ]
    ) }}

)

select * from final
