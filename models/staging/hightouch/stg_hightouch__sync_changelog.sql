with

source as (

    select * from {{ raw('hightouch', 'sync_changelog') }}

),

renamed as (

    select
        -- ids
        sync_id,
        sync_run_id,
        row_id as sync_key,
        -- strings
        op_type as operation,
        status,
        {{ sent_hash('fields') }} as synced_fields_hash

    from source

)

select * from renamed
