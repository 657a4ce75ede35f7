with

source as (

    select * from {{ raw('mailchimp', 'member') }}

),

renamed as (

    select
        -- ids
        id as member_id,
        list_id,
        -- identifiers
        {{ normalise_email('email_address') }} as email,
        -- strings
        {{ snake_case('status') }} as member_status,
        {{ stated_jurisdiction('country_code') }} as country_code,
        -- timestamps
        timestamp_signup as signed_up_at,
        timestamp_opt as opted_in_at,
        coalesce(last_changed, _fivetran_synced) as updated_at

    from source

)

select * from renamed
