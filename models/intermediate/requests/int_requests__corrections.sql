-- What requests for rectification ask to correct, with how the value is to be standardised: as records' values are.
with

corrections as (

    select * from {{ ref('stg_privacy__corrections') }}

),

requests as (

    select * from {{ ref('int_requests__stated') }}
    where request_type = 'rectification'

),

typed as (

    select
        corrections.request_id,
        corrections.attribute,
        corrections.stated_value,
        case corrections.attribute
            {% for attribute, value_type in standardised_attributes().items() if attribute != 'company' -%}
            when '{{ 'country_code' if attribute == 'country' else attribute }}' then '{{ value_type }}'
            {% endfor -%}
            when 'phone' then 'phone'
        end as value_type,
        case when corrections.attribute = 'phone' then coalesce(requests.country, '') else '' end as country
    from corrections
    inner join requests on corrections.request_id = requests.request_id

),

-- An attribute may be named by two words, as a country is.
final as (

    {{ first_per_key(
        'typed',
        ['request_id', 'attribute', 'stated_value', 'value_type', 'country'],
        ['request_id', 'attribute'],
        [binary_order('stated_value')]
    ) }}

)

select * from final
