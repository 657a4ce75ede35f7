-- Only phones are read differently from country to country; every other value is asked for without one.
with

records as (

    select * from {{ ref('int_records__cleaned') }}

),

phones as (

    select
        identifier_value,
        country
    from {{ ref('int_identifiers__unioned') }}
    where identifier_type = 'phone'

    union all

    select
        contact_point_value as identifier_value,
        country
    from {{ ref('int_consents__unioned') }}
    where
        contact_point_type = 'phone'
        and contact_point_value is not null

    union all

    select
        phone as identifier_value,
        country
    from {{ ref('int_requests__stated') }}
    where phone is not null

),

requests as (

    {% for attribute, value_type in standardised_attributes().items() -%}
    select
        '{{ value_type }}' as value_type,
        {{ attribute }} as raw_value,
        '' as country
    from records
    where {{ attribute }} is not null

    union all

    {% endfor -%}
    select
        'phone' as value_type,
        identifier_value as raw_value,
        coalesce(country, '') as country
    from phones

    union all

    select
        value_type,
        stated_value as raw_value,
        country
    from {{ ref('int_requests__corrections') }}
    where value_type is not null and stated_value is not null

),

final as (

    select distinct
        value_type,
        {{ binary_order('raw_value') }} as raw_value,
        country
    from requests

)

select * from final
