/*
    What people had corrected about themselves, and whether it is in force: once somebody checked who asks, and the
    request is about one customer. Of several corrections of an attribute the latest holds.
*/
with

corrections as (

    select * from {{ ref('int_requests__corrections') }}

),

standard_values as (

    select * from {{ ref('int_standardisation__values') }}

),

standardised as (

    select
        corrections.request_id,
        corrections.attribute,
        corrections.stated_value,
        case
            when corrections.attribute = 'email' then {{ normalise_email('corrections.stated_value') }}
            when corrections.attribute in ('phone', 'country_code') then standard_values.match_value
            when corrections.value_type is not null then standard_values.display_value
            when corrections.attribute = 'birth_date'
                then cast({{ parse_date('corrections.stated_value', ['YYYY-MM-DD']) }} as {{ dbt.type_string() }})
            when corrections.attribute = 'sex' then {{ normalise_sex('corrections.stated_value') }}
            else corrections.stated_value
        end as corrected_value
    from corrections
    left join standard_values
        on
            corrections.value_type = standard_values.value_type
            and corrections.stated_value = standard_values.raw_value
            and corrections.country = standard_values.country

),

judged as (

    select
        standardised.*,
        matches.customer_id,
        requests.requested_at,
        case
            when rules.attribute is null then 'unknown attribute'
            when standardised.stated_value is not null and standardised.corrected_value is null then 'unusable value'
            when requests.stated_status in ('rejected', 'lifted') then 'rejected or lifted'
            when not requests.is_identity_verified then 'waits for the identity check'
            when matches.customer_id is null then 'waits for a match'
            else 'in force'
        end as outcome
    from standardised
    inner join {{ ref('int_requests__stated') }} as requests on standardised.request_id = requests.request_id
    inner join {{ ref('int_identity__request_matches') }} as matches on standardised.request_id = matches.request_id
    left join {{ ref('survivorship_rules') }} as rules on standardised.attribute = rules.attribute

),

ranked as (

    select
        *,
        row_number() over (
            partition by customer_id, attribute, outcome
            order by requested_at desc nulls last, {{ binary_order('request_id') }} desc
        ) as recency
    from judged

),

final as (

    select
        request_id,
        attribute,
        stated_value,
        corrected_value,
        customer_id,
        requested_at,
        case when outcome = 'in force' and recency > 1 then 'superseded' else outcome end as outcome
    from ranked

)

select * from final
