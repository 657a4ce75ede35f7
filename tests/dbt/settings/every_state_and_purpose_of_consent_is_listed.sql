-- Every state and purpose that a source names is listed in the seeds, and every kind of contact point is known. Returns
-- what is left out until it is listed.
{{ config(severity='warn') }}

with

named as (

    select
        'state' as kind,
        event_state as term
    from {{ ref('stg_consent__receipts') }}

    union all

    select
        'state' as kind,
        preference as term
    from {{ ref('stg_preferences__changes') }}

    union all

    select
        'state' as kind,
        member_status as term
    from {{ ref('stg_mailchimp__members') }}

    union all

    select
        'state' as kind,
        email_consent_state as term
    from {{ ref('stg_shopify__customers') }}

    union all

    select
        'state' as kind,
        email_consent_state as term
    from {{ ref('stg_klaviyo__people') }}

    union all

    select
        'state' as kind,
        sms_consent_state as term
    from {{ ref('stg_klaviyo__people') }}

    union all

    select
        'purpose' as kind,
        purpose_term as term
    from {{ ref('stg_consent__receipts') }}

    union all

    select
        'purpose' as kind,
        topic as term
    from {{ ref('stg_preferences__changes') }}

    union all

    select
        'cookie_category' as kind,
        category as term
    from {{ ref('int_consents__cmp_choices') }}

    union all

    select
        'contact_point' as kind,
        contact_point_type as term
    from {{ ref('int_consents__unioned') }}

),

listed as (

    select
        'state' as kind,
        state as term
    from {{ ref('consent_states') }}

    union all

    select
        vocabulary as kind,
        term
    from {{ ref('consent_terms') }}

    union all

    select
        'contact_point' as kind,
        identifier_type as term
    from {{ ref('identifier_types') }}

    union all

    select
        'contact_point' as kind,
        'record_id' as term

)

select
    named.kind,
    named.term,
    count(*) as count_rows
from named
left join listed
    on
        named.kind = listed.kind
        and named.term = listed.term
where
    named.term is not null
    and listed.term is null
group by named.kind, named.term
