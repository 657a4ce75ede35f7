with

people as (

    select * from {{ ref('stg_contacts__people') }}

),

person_records as (

    select
        {{ person_record('source_name', "'contact'", 'source_record_id', dict(same_named([
            'first_name', 'middle_name', 'last_name', 'email', 'phone', 'birth_date', 'sex', 'street', 'city',
            'region', 'postal_code', 'country', 'company', 'national_id', 'updated_at'
        ]), created_at='updated_at')) }}

    from people

)

select * from person_records
