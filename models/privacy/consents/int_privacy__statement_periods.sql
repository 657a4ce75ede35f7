/*
    From when until when a statement holds. The latest about a contact point counts; of one moment the more restrictive.
    A grant holds until anything else is said or it expires, and then counts as silence. A refusal holds until a grant
    that counts: a confirmation that is pending, or a grant on a basis that does not count, does not end it. A bounce
    has nothing to do with what people say, but a new grant shows that the address works again.
*/
{% set following -%}
    over (
        partition by contact_point_type, contact_point_value, customer_id, purpose, channel
        order by
            captured_at,
            case effect when 'permits' then 1 when 'none' then 2 when 'restricts' then 3 else 4 end,
            {{ binary_order('consent_event_id') }}
        rows between 1 following and unbounded following
    )
{%- endset -%}

with

statements as (

    select
        *,
        min(case when effect <> 'bounces' then captured_at end) {{ following }} as next_said_at,
        min(case when effect in ('permits', 'restricts') then captured_at end) {{ following }} as next_decided_at,
        min(case when effect = 'permits' then captured_at end) {{ following }} as next_granted_at
    from {{ ref('int_privacy__judged_statements') }}

),

halves as (

    select 'said' as half
    union all
    select 'expired' as half

),

periods as (

    select
        statements.consent_event_id,
        statements.contact_point_type,
        statements.contact_point_value,
        statements.customer_id,
        statements.customer_jurisdiction,
        statements.purpose,
        statements.channel,
        statements.signal,
        case when halves.half = 'expired' then 'none' else statements.effect end as effect,
        case when halves.half = 'expired' then 'expired' else statements.status end as status,
        case when halves.half = 'said' then statements.expires_at end as expires_at,
        case
            when halves.half = 'expired' then greatest(statements.captured_at, statements.expires_at)
            else statements.captured_at
        end as valid_from,
        case
            when halves.half = 'expired' then statements.next_said_at
            when statements.effect = 'restricts' then statements.next_decided_at
            when statements.effect = 'bounces' then statements.next_granted_at
            when statements.effect = 'permits' then least(statements.next_said_at, statements.expires_at)
            else statements.next_said_at
        end as valid_to
    from statements
    inner join halves
        on halves.half = 'said' or (statements.effect = 'permits' and statements.expires_at <= {{ run_at() }})

),

final as (

    select * from periods
    where valid_to is null or valid_to > valid_from

)

select * from final
