with

periods as (

    select * from {{ ref('int_privacy__customer_periods') }}
    where valid_to is null

),

statements as (

    select * from {{ ref('int_privacy__consent_events') }}

),

requests as (

    select * from {{ ref('privacy_requests') }}

),

decided as (

    select
        periods.*,
        statements.captured_at as said_at,
        statements.source_name as said_by,
        coalesce(statements.legal_basis, 'consent') as legal_basis,
        statements.signal,
        requests.requested_at
    from periods
    left join statements on periods.consent_event_id = statements.consent_event_id
    left join requests on periods.request_id = requests.request_id

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
                    '; a grant for another contact point or record of this customer counts less, '
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
