/*
    What follows from who somebody is: nothing is permitted about the dead, and nothing on silence or on their own word
    about those who are below the age of consent. An unknown birth date is that of an adult.
*/
with

customers as (

    select * from {{ ref('customers') }}

),

purposes as (

    select * from {{ ref('int_privacy__purpose_channels') }}

),

minors as (

    select
        customers.customer_id,
        laws.purpose,
        laws.channel,
        'minor' as effect,
        cast(customers.birth_date as timestamp) as valid_from,
        cast({{ dbt.dateadd('year', 'laws.age_of_consent', 'customers.birth_date') }} as timestamp) as valid_to
    from customers
    inner join {{ ref('int_privacy__policies') }} as laws
        on coalesce(customers.jurisdiction, '*') = laws.jurisdiction
    inner join purposes
        on
            laws.purpose = purposes.purpose
            and laws.channel = purposes.channel
            and purposes.asks_consent
    where
        customers.birth_date is not null
        and laws.age_of_consent > 0

),

deaths as (

    select
        records.customer_id,
        min(deaths.deceased_at) as deceased_at
    from {{ ref('int_records__deaths') }} as deaths
    inner join {{ ref('int_identity__customer_records') }} as records on deaths.record_id = records.record_id
    group by records.customer_id

),

deceased as (

    select
        deaths.customer_id,
        purposes.purpose,
        purposes.channel,
        'deceased' as effect,
        cast(deaths.deceased_at as timestamp) as valid_from,
        cast(null as timestamp) as valid_to
    from deaths
    cross join purposes

),

final as (

    select * from minors
    union all
    select * from deceased

)

select * from final
