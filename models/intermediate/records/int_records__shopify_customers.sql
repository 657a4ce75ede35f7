with

customers as (

    select * from {{ ref('stg_shopify__customers') }}

),

orders_with_address as (

    select
        *,
        row_number() over (
            partition by shopify_customer_id
            order by ordered_at desc nulls last, {{ binary_order('order_id') }}
        ) as recency
    from {{ ref('stg_shopify__orders') }}
    where
        shopify_customer_id is not null
        and street is not null

),

latest_addresses as (

    select * from orders_with_address
    where recency = 1

),

person_records as (

    select
        {{ person_record("'shopify'", "'customer'", 'customers.shopify_customer_id', {
            'first_name': 'customers.first_name',
            'last_name': 'customers.last_name',
            'email': 'customers.email',
            'phone': 'coalesce(customers.phone, latest_addresses.phone)',
            'street': 'latest_addresses.street',
            'city': 'latest_addresses.city',
            'region': 'latest_addresses.region',
            'postal_code': 'latest_addresses.postal_code',
            'country': 'latest_addresses.country',
            'language': 'latest_addresses.language',
            'company': 'latest_addresses.company',
            'created_at': 'customers.created_at',
            'updated_at': 'customers.updated_at',
        }) }}

    from customers
    left join latest_addresses on customers.shopify_customer_id = latest_addresses.shopify_customer_id

)

select * from person_records
