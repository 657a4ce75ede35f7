with

source as (

    select * from {{ raw('sync', 'sync_results') }}

),

renamed as (

    select
        -- ids
        sync_name,
        sync_key,
        run_id,
        -- strings
        operation,
        status,
        synced_fields_hash,
        -- timestamps
        finished_at

    from source

)

select * from renamed
