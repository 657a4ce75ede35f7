with

source as (

    select * from {{ raw('census', 'sync_log') }}

),

renamed as (

    select
        -- ids
        log_id,
        sync_id,
        sync_run_id,
        source_object_id,
        record_identifier as sync_key,
        -- strings
        case
            when operation in ('create', 'insert', 'append') then 'added'
            when operation in ('update', 'upsert') then 'changed'
            when operation = 'delete' then 'removed'
            else operation
        end as operation,
        status,
        {{ sent_hash('record_payload') }} as synced_fields_hash,
        -- timestamps
        coalesce(batch_completed_at, batch_started_at, _census_logged_at) as finished_at

    from source

)

select * from renamed
