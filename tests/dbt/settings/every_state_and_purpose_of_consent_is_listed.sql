-- Every state and purpose that a source names is listed in the seeds, and every channel and kind of contact point is
-- known. Returns what is left out until it is listed; an objection to what is not listed is one to everything until
-- then.
{{ config(severity='warn') }}

with

named as (

    {% for kind, term, model in [
        ('state', 'event_state', 'stg_consent__receipts'),
        ('state', 'preference', 'stg_preferences__changes'),
        ('state', 'member_status', 'stg_mailchimp__members'),
        ('state', 'email_consent_state', 'stg_shopify__customers'),
        ('state', 'email_consent_state', 'stg_klaviyo__people'),
        ('state', 'sms_consent_state', 'stg_klaviyo__people'),
        ('purpose', 'purpose_term', 'stg_consent__receipts'),
        ('purpose', 'topic', 'stg_preferences__changes'),
        ('channel', 'channel', 'stg_preferences__changes'),
        ('cookie_category', 'category', 'int_consents__cmp_choices'),
        ('contact_point', 'contact_point_type', 'int_consents__unioned'),
        ('request_purpose', request_word('stated_purpose'), 'stg_privacy__requests'),
    ] -%}
    select
        '{{ kind }}' as kind,
        {{ term }} as term
    from {{ ref(model) }}
    {{ 'union all' if not loop.last }}
    {% endfor %}
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
        'request_purpose' as kind,
        word as term
    from {{ ref('privacy_request_words') }}
    where kind = 'purpose'

    union all

    select
        'contact_point' as kind,
        'record_id' as term

    {% for channel in consent_channels() + ['all'] -%}
    union all

    select
        'channel' as kind,
        '{{ channel }}' as term

    {% endfor -%}
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
