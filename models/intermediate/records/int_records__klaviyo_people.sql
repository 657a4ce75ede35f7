with

people as (

    select * from {{ ref('stg_klaviyo__people') }}

),

person_records as (

    select
        {{ person_record("'klaviyo'", "'person'", 'person_id', {
            'first_name': 'first_name',
            'last_name': 'last_name',
            'email': 'email',
            'phone': 'phone',
            'street': 'street',
            'city': 'city',
            'region': 'region',
            'postal_code': 'postal_code',
            'country': 'country',
            'job_title': 'job_title',
            'company': 'company',
            'created_at': 'created_at',
            'updated_at': 'updated_at',
        }) }}

    from people

)

select * from person_records
