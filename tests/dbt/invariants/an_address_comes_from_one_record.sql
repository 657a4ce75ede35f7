-- A golden address is the address of one of the customer's records. What a person had corrected is no
-- record's. Returns customers whose address is a patchwork.
with

customers as (

    select * from {{ ref('customers') }}
    where
        (street is not null or postal_code is not null or city is not null)
        and customer_id not in (
            select corrections.customer_id
            from {{ ref('int_identity__corrections') }} as corrections
            where
                corrections.outcome = 'in force'
                and corrections.attribute in ('street', 'city', 'region', 'postal_code', 'country_code')
        )

),

addresses as (

    select
        customer_records.customer_id,
        records.street,
        records.city,
        records.region,
        records.postal_code,
        records.country_code
    from {{ ref('int_identity__records') }} as records
    inner join {{ ref('customer_source_records') }} as customer_records
        on records.record_id = customer_records.record_id

)

select customers.customer_id
from customers
left join addresses
    on
        customers.customer_id = addresses.customer_id
        and coalesce(customers.street, '') = coalesce(addresses.street, '')
        and coalesce(customers.city, '') = coalesce(addresses.city, '')
        and coalesce(customers.region, '') = coalesce(addresses.region, '')
        and coalesce(customers.postal_code, '') = coalesce(addresses.postal_code, '')
        and coalesce(customers.country_code, '') = coalesce(addresses.country_code, '')
where addresses.customer_id is null
