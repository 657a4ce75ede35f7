with

source as (

    select * from {{ raw('preferences', 'preference_changes') }}

),

renamed as (

    select
        -- ids
        change_id,
        -- identifiers
        identifier,
        identifier_type,
        -- strings
        topic as topic_name,
        {{ snake_case('topic') }} as topic,
        {{ snake_case('channel') }} as channel,
        {{ snake_case('preference') }} as preference,
        {{ stated_jurisdiction(jurisdiction(upper_case('country'), 'region')) }} as jurisdiction,
        changed_by,
        notice_version,
        -- timestamps
        coalesce(changed_at, _loaded_at) as changed_at,
        valid_until as expires_at

    from source

)

select * from renamed
