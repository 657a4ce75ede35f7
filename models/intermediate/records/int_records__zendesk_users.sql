with

end_users as (

    select * from {{ ref('stg_zendesk__users') }}
    where
        is_end_user
        and is_active

),

person_records as (

    select
        {{ person_record("'zendesk'", "'user'", 'user_id', {
            'first_name': 'whole_name',
            'email': 'email',
            'phone': 'phone',
            'language': 'language',
            'created_at': 'created_at',
            'updated_at': 'updated_at',
        }) }}

    from end_users

)

select * from person_records
