with

people as (

    select * from {{ ref('stg_klaviyo__people') }}

),

person_records as (

    select
        {{ person_record("'klaviyo'", "'person'", 'person_id', same_named([
            'first_name', 'last_name', 'email', 'phone', 'street', 'city', 'region', 'postal_code', 'country',
            'job_title', 'company', 'created_at', 'updated_at'
        ])) }}

    from people

)

select * from person_records
