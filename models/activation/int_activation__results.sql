-- What tools say they did, in one form. A run of Hightouch or Census counts once its own table has it.
with

neutral as (

    select
        sync_name,
        sync_key,
        run_id,
        operation,
        status,
        synced_fields_hash,
        finished_at
    from {{ ref('stg_sync__results') }}

),

hightouch as (

    select
        runs.sync_name,
        changelog.sync_key,
        'hightouch:' || changelog.sync_id || ':' || changelog.sync_run_id as run_id,
        changelog.operation,
        changelog.status,
        changelog.synced_fields_hash,
        runs.finished_at
    from {{ ref('stg_hightouch__sync_changelog') }} as changelog
    inner join {{ ref('stg_hightouch__sync_runs') }} as runs
        on changelog.sync_id = runs.sync_id and changelog.sync_run_id = runs.sync_run_id
    where runs.sync_name is not null

),

-- a run may try a row more than once
census as (

    select
        objects.sync_name,
        log.sync_key,
        'census:' || log.sync_id || ':' || log.sync_run_id || ':' || log.log_id as run_id,
        log.operation,
        log.status,
        log.synced_fields_hash,
        log.finished_at
    from {{ ref('stg_census__sync_log') }} as log
    inner join {{ ref('stg_census__source_objects') }} as objects on log.source_object_id = objects.source_object_id
    where objects.sync_name is not null and log.sync_key is not null

),

final as (

    select * from neutral
    union all
    select * from hightouch
    union all
    select * from census

)

select * from final
