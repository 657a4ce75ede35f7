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
        coalesce(active, true) as is_active,
        -- timestamps
        created_at,
        updated_at

    from source

)

select * from renamed
