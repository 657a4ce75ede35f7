-- An account is one person record. A visitor who only left traits (a newsletter form) is one record per device.
with

identifies as (

    select
        *,
        case when user_id is not null then 'user' else 'visitor' end as record_type,
        coalesce(user_id, anonymous_id) as source_record_id
    from {{ ref('stg_segment__identifies') }}
    where user_id is not null or coalesce(email, phone, first_name, last_name) is not null

),

latest_traits as (

    select
        record_type,
        source_record_id,
        {% for trait in ['first_name', 'last_name', 'email', 'phone', 'birth_date', 'language'] -%}
        {{ latest_value(trait, 'identified_at', 'message_id') }} as {{ trait }},
        {% endfor -%}
        min(identified_at) as created_at,
        max(identified_at) as updated_at
    from identifies
    group by record_type, source_record_id

),

addresses as (

    select
        *,
        row_number() over (
            partition by record_type, source_record_id
            order by identified_at desc nulls last, {{ binary_order('message_id') }} asc
        ) as recency
    from identifies
    where coalesce(street, city, postal_code) is not null

),

person_records as (

    select
        {{ person_record("'segment'", 'latest_traits.record_type', 'latest_traits.source_record_id', {
            'first_name': 'latest_traits.first_name',
            'last_name': 'latest_traits.last_name',
            'email': 'latest_traits.email',
            'phone': 'latest_traits.phone',
            'birth_date': 'latest_traits.birth_date',
            'street': 'addresses.street',
            'city': 'addresses.city',
            'postal_code': 'addresses.postal_code',
            'country': 'addresses.country',
            'language': 'latest_traits.language',
            'created_at': 'latest_traits.created_at',
            'updated_at': 'latest_traits.updated_at',
        }) }}

    from latest_traits
    left join addresses
        on
            latest_traits.record_type = addresses.record_type
            and latest_traits.source_record_id = addresses.source_record_id
            and addresses.recency = 1

)

select * from person_records
