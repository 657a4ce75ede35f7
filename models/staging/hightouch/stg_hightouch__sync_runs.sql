with

source as (

    select * from {{ raw('hightouch', 'sync_runs') }}

),

renamed as (

    select
        -- ids
        sync_id,
        sync_run_id,
        -- strings
        {{ sync_named('model_name') }} as sync_name,
        -- timestamps
        coalesce(finished_at, started_at) as finished_at

    from source

)

select * from renamed
