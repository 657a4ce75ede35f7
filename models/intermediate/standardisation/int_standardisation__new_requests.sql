/*
    Only these go to Python, so that its cost grows with what is new. int_standardisation__values comes after this
    model; what is read here is the table that an earlier run left.
*/
{% set standardised = earlier_result('int_standardisation__values') %}

with

requests as (

    select * from {{ ref('int_standardisation__requests') }}

),

rules as (

    select * from {{ ref('int_standardisation__rules') }}

),

new_requests as (

    select
        requests.value_type,
        requests.raw_value,
        requests.country
    from requests
    {% if standardised -%}
    where not exists (
        select 1
        from {{ standardised }} as standardised
        inner join rules on standardised.rules_hash = rules.rules_hash
        where
            requests.value_type = standardised.value_type
            and requests.raw_value = standardised.raw_value
            and requests.country = standardised.country
    )
    {%- else -%}
    cross join rules
    {%- endif %}

)

select * from new_requests
