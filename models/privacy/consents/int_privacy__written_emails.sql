/*
    The spellings of each mailbox by which somebody may look it up: those of people, of what was said about it, and of
    requests. `a.b+news@gmail.com` and `ab@gmail.com` are one mailbox, and what holds for it is told of both.
*/
with

written as (

    select identifier_value as contact_point_value
    from {{ ref('customer_identifiers') }}
    where identifier_type = 'email'

    union distinct

    select email as contact_point_value
    from {{ ref('customers') }}
    where email is not null

    union distinct

    select contact_point_value
    from {{ ref('int_privacy__consent_events') }}
    where contact_point_type = 'email'

    union distinct

    select contact_email as contact_point_value
    from {{ ref('privacy_requests') }}
    where contact_email is not null

),

final as (

    select
        contact_point_value,
        {{ canonical_email('contact_point_value') }} as match_value
    from written

)

select * from final
