with

people as (

    select * from {{ ref('stg_contacts__people') }}

),

person_records as (

    select
        {{ person_record('source_name', "'contact'", 'source_record_id', {
            'first_name': 'first_name',
            'middle_name': 'middle_name',
            'last_name': 'last_name',
            'email': 'email',
            'phone': 'phone',
            'birth_date': 'birth_date',
            'sex': 'sex',
            'street': 'street',
            'city': 'city',
            'region': 'region',
            'postal_code': 'postal_code',
            'country': 'country',
            'company': 'company',
            'national_id': 'national_id',
            'created_at': 'updated_at',
            'updated_at': 'updated_at',
        }) }}

    from people

)

select * from person_records
