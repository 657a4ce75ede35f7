with

source as (

    select * from {{ raw('zendesk', 'user') }}

),

renamed as (

    select
        -- ids
        id as user_id,
        -- identifiers
        {{ normalise_email('email') }} as email,
        phone,
        -- strings
        name as whole_name,
        locale as language,
        -- flags
        coalesce(role, 'end-user') = 'end-user' as is_end_user,
        -- timestamps
        created_at,
        updated_at

    from source
    where
        coalesce(active, true)

)

select * from renamed
