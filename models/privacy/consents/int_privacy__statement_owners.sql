/*
    Who holds the contact point of a statement today. An address or number may have several holders, or none. On a
    device a statement is of whoever used it then, not of those who use it now.
*/
with

statements as (

    select
        consent_event_id,
        contact_point_type,
        contact_point_value,
        {{ comparable_contact_point('contact_point_type', 'contact_point_value') }} as match_value,
        captured_at
    from {{ ref('int_privacy__consent_events') }}

),

owners as (

    select
        statements.consent_event_id,
        records.customer_id
    from statements
    inner join {{ ref('int_identity__customer_records') }} as records
        on statements.contact_point_value = records.record_id
    where statements.contact_point_type = 'record_id'

    union all

    select
        statements.consent_event_id,
        devices.customer_id
    from statements
    inner join {{ ref('int_identity__device_owners') }} as devices
        on
            statements.contact_point_value = devices.anonymous_id
            and (statements.captured_at > devices.owned_after or devices.owned_after is null)
            and (statements.captured_at <= devices.owned_until or devices.owned_until is null)
    where statements.contact_point_type = 'anonymous_id'

    union all

    select
        statements.consent_event_id,
        holders.customer_id
    from statements
    inner join {{ ref('int_privacy__contact_point_owners') }} as holders
        on
            statements.contact_point_type = holders.contact_point_type
            and statements.match_value = holders.match_value
    where statements.contact_point_type <> 'anonymous_id'

)

select * from owners
