with

periods as (

    select * from {{ ref('int_privacy__customer_periods') }}
    where valid_to is null

),

decided as (

    {{ with_what_decided('periods') }}

),

final as (

    select
        -- ids
        customer_id,
        purpose,
        channel,
        -- decision
        is_permitted,
        status,
        {{ permission_reason() }}
        || case
            when is_grant_overruled
                then
                    '; a grant of this customer holds, too, and counts less, '
                    || 'the most restrictive decides'
            else ''
        end as reason,
        consent_event_id as decided_by_consent_event_id,
        request_id as decided_by_request_id,
        jurisdiction,
        -- timestamps
        valid_from as decided_at,
        expires_at

    from decided

)

select * from final
