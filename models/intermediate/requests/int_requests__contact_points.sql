-- What a request says about whom it concerns, long. The decision of a person stands alone.
with

requests as (

    select * from {{ ref('int_requests__stated') }}

),

contact_points as (

    {% for type, column in {
        'email': 'email', 'phone': 'phone', 'record_id': 'stated_record_id', 'customer_id': 'stated_customer_id'
    }.items() -%}
    select
        request_id,
        '{{ type }}' as contact_point_type,
        {{ column }} as stated_value,
        country
    from requests
    where {{ column }} is not null and decided_customer_id is null

    union all

    {% endfor -%}
    select
        request_id,
        'customer_id' as contact_point_type,
        decided_customer_id as stated_value,
        country
    from requests
    where decided_customer_id is not null

)

select * from contact_points
