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
        {% for trait in [
            'first_name', 'last_name', 'email', 'phone', 'birth_date', 'street', 'city', 'postal_code', 'country',
            'language'
        ] -%}
        {{ latest_value(trait, 'identified_at', 'message_id') }} as {{ trait }},
        {% endfor -%}
        min(identified_at) as created_at,
        max(identified_at) as updated_at
    from identifies
    group by record_type, source_record_id

),

person_records as (

    select
        {{ person_record("'segment'", 'record_type', 'source_record_id', {
            'first_name': 'first_name',
            'last_name': 'last_name',
            'email': 'email',
            'phone': 'phone',
            'birth_date': 'birth_date',
            'street': 'street',
            'city': 'city',
            'postal_code': 'postal_code',
            'country': 'country',
            'language': 'language',
            'created_at': 'created_at',
            'updated_at': 'updated_at',
        }) }}

    from latest_traits

)

select * from person_records
