with

guest_orders as (

    select
        'order' as record_type,
        order_id as source_record_id,
        ordered_at as seen_at,
        email,
        phone,
        first_name,
        last_name,
        company,
        street,
        city,
        region,
        postal_code,
        country,
        language
    from {{ ref('stg_shopify__orders') }}
    where shopify_customer_id is null

),

guest_checkouts as (

    select
        'checkout' as record_type,
        checkout_id as source_record_id,
        abandoned_at as seen_at,
        email,
        phone,
        first_name,
        last_name,
        company,
        street,
        city,
        region,
        postal_code,
        country,
        language
    from {{ ref('stg_shopify__abandoned_checkouts') }}
    where shopify_customer_id is null

),

guests as (

    select * from guest_orders
    union all
    select * from guest_checkouts

),

person_records as (

    select
        {{ person_record("'shopify'", 'record_type', 'source_record_id', {
            'first_name': 'first_name',
            'last_name': 'last_name',
            'email': 'email',
            'phone': 'phone',
            'street': 'street',
            'city': 'city',
            'region': 'region',
            'postal_code': 'postal_code',
            'country': 'country',
            'language': 'language',
            'company': 'company',
            'created_at': 'seen_at',
            'updated_at': 'seen_at',
        }) }}

    from guests

)

select * from person_records
