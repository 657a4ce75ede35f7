with

members as (

    select * from {{ ref('stg_pos__members') }}

),

person_records as (

    select
        {{ person_record("'pos'", "'member'", 'member_id', {
            'first_name': 'first_name',
            'last_name': 'last_name',
            'email': 'email',
            'phone': 'phone',
            'birth_date': 'birth_date',
            'postal_code': 'postal_code',
            'created_at': 'enrolled_at',
            'updated_at': 'coalesce(updated_at, enrolled_at)',
        }) }}

    from members

)

select * from person_records
