with

source as (

    select * from {{ raw('consent', 'cmp_decisions') }}

),

renamed as (

    select
        -- ids
        consent_id,
        anonymous_id,
        user_id,
        -- strings
        {{ snake_case('decision_type') }} as decision_type,
        accepted_categories,
        rejected_categories,
        tc_string,
        gpp_string,
        revision as notice_version,
        {{ stated_jurisdiction(jurisdiction(upper_case('country'), 'region')) }} as jurisdiction,
        -- flags
        coalesce(gpc, false) as is_global_privacy_control,
        -- timestamps
        decision_timestamp as decided_at,
        expiration_time as expires_at

    from source

)

select * from renamed
