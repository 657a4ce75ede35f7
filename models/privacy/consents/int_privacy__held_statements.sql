-- Statements up to this run with everybody who holds their contact points, and whose laws judge them. From here on a
-- contact point is what is compared: two spellings of a mailbox say one thing after the other, not two things.
{% set contact_point_value = comparable_contact_point(
    'statements.contact_point_type', 'statements.contact_point_value'
) -%}

with

statements as (

    select * from {{ ref('int_privacy__consent_events') }}
    where captured_at <= {{ run_at() }}

),

owners as (

    select * from {{ ref('int_privacy__statement_owners') }}

),

customers as (

    select * from {{ ref('customers') }}

),

final as (

    select
        {{ binary_order('statements.consent_event_id') }} as consent_event_id,
        {{ binary_order('statements.contact_point_type') }} as contact_point_type,
        {{ contact_point_value }} as contact_point_value,
        owners.customer_id,
        statements.purpose,
        statements.channel,
        statements.status,
        case when statements.status = 'granted' then coalesce(statements.legal_basis, 'consent') end as granted_on,
        statements.signal,
        coalesce(customers.jurisdiction, statements.jurisdiction, '*') as customer_jurisdiction,
        coalesce(statements.jurisdiction, customers.jurisdiction, '*') as stated_jurisdiction,
        statements.captured_at,
        statements.expires_at
    from statements
    left join owners on statements.consent_event_id = owners.consent_event_id
    left join customers on owners.customer_id = customers.customer_id

)

select * from final
