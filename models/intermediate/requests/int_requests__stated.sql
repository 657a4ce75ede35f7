/*
    Requests in our words, with all that they say about whom they concern. The hash changes with what is said: whoever
    a request was matched to before counts no longer, and what a person decided counts anew. An objection to what nobody
    understands is one to everything.
*/
{% set said = [
    'requests.request_id', 'requests.email', 'requests.phone', 'requests.stated_record_id',
    'requests.stated_customer_id', 'requests.decided_customer_id',
    'cast(requests.decided_at as ' ~ dbt.type_string() ~ ')',
] -%}

with

requests as (

    select * from {{ ref('stg_privacy__requests') }}

),

words as (

    select * from {{ ref('privacy_request_words') }}

),

final as (

    select
        requests.request_id,
        {{ dbt.hash(hashed_text(said)) }} as statement_hash,
        coalesce(types.meaning, 'unknown') as request_type,
        coalesce(statuses.meaning, 'received') as stated_status,
        case when requests.stated_purpose is not null then coalesce(purposes.meaning, 'all') end as purpose,
        requests.email,
        requests.phone,
        requests.stated_record_id,
        requests.stated_customer_id,
        requests.decided_customer_id,
        requests.decided_by,
        requests.decided_at,
        requests.jurisdiction,
        {{ country_of('requests.jurisdiction') }} as country,
        requests.identity_verified_at is not null as is_identity_verified,
        requests.outcome,
        requests.requested_at,
        requests.extended_until,
        requests.closed_at
    from requests
    left join words as types
        on types.kind = 'type' and types.word = {{ request_word('requests.stated_type') }}
    left join words as statuses
        on statuses.kind = 'status' and statuses.word = {{ request_word('requests.stated_status') }}
    left join words as purposes
        on purposes.kind = 'purpose' and purposes.word = {{ request_word('requests.stated_purpose') }}

)

select * from final
