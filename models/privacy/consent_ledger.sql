with

statements as (

    select * from {{ ref('int_privacy__consent_events') }}

),

owners as (

    select
        consent_event_id,
        count(*) as count_customers,
        case when count(*) = 1 then min({{ binary_order('customer_id') }}) end as customer_id
    from {{ ref('int_privacy__statement_owners') }}
    group by consent_event_id

),

final as (

    select
        -- ids
        statements.consent_event_id,
        owners.customer_id,
        coalesce(owners.count_customers, 0) as count_customers,
        -- contact point
        statements.contact_point_type,
        statements.contact_point_value,
        -- statement
        statements.purpose,
        statements.channel,
        statements.status,
        statements.legal_basis,
        statements.jurisdiction,
        statements.signal,
        statements.captured_at,
        statements.expires_at,
        -- origin
        statements.source_name,
        statements.source_statement_id,
        statements.evidence,
        statements.recorded_at

    from statements
    left join owners on statements.consent_event_id = owners.consent_event_id

)

select * from final
