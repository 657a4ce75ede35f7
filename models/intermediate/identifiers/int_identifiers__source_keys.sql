-- The ids under which sources know a person: of accounts, devices, cards, profiles, contacts, leads and users.
with

identifies as (

    select * from {{ ref('stg_segment__identifies') }}

),

salesforce_people as (

    select * from {{ ref('int_records__salesforce_people') }}

),

identifiers as (

    {% for identifier_type, records in {
        'shopify_customer_id': 'int_records__shopify_customers',
        'klaviyo_id': 'int_records__klaviyo_people',
        'zendesk_id': 'int_records__zendesk_users',
        'salesforce_id': 'int_records__salesforce_people',
    }.items() -%}
    select
        record_id,
        '{{ identifier_type }}' as identifier_type,
        source_record_id as identifier_value,
        created_at as seen_at
    from {{ ref(records) }}

    union all

    {% endfor -%}
    select
        {{ record_id("'segment'", "'user'", 'user_id') }} as record_id,
        'user_id' as identifier_type,
        user_id as identifier_value,
        identified_at as seen_at
    from identifies
    where user_id is not null

    union all

    select
        {{ segment_record_id('user_id', 'anonymous_id') }} as record_id,
        'anonymous_id' as identifier_type,
        anonymous_id as identifier_value,
        identified_at as seen_at
    from identifies
    where anonymous_id is not null

    union all

    select
        {{ record_id("'pos'", "'member'", 'member_id') }} as record_id,
        'loyalty_number' as identifier_type,
        loyalty_number as identifier_value,
        enrolled_at as seen_at
    from {{ ref('stg_pos__members') }}
    where loyalty_number is not null

    union all

    -- the record that stands for one which Salesforce merged or converted; to share it is to be one person
    select
        salesforce_people.record_id,
        'salesforce_id' as identifier_type,
        survivors.survivor_id as identifier_value,
        salesforce_people.updated_at as seen_at
    from salesforce_people
    inner join {{ ref('int_records__salesforce_survivors') }} as survivors
        on
            salesforce_people.record_type = survivors.record_type
            and salesforce_people.source_record_id = survivors.salesforce_id

)

select
    record_id,
    identifier_type,
    identifier_value,
    cast(null as {{ dbt.type_string() }}) as country,
    seen_at
from identifiers
