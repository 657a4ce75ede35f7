-- What destinations hold: of what they said they took, the last of each row, unless it was that it is gone.
with

succeeded as (

    select * from {{ ref('sync_log') }}
    where status = 'succeeded' and operation in ('added', 'changed', 'removed')

),

latest as (

    {{ first_per_key(
        'succeeded',
        ['sync_name', 'sync_key', 'operation', 'synced_fields_hash', 'finished_at'],
        ['sync_name', 'sync_key'],
        ['finished_at desc nulls last', 'recorded_at desc', binary_order('run_id') ~ ' desc']
    ) }}

),

final as (

    select
        sync_name,
        sync_key,
        synced_fields_hash,
        finished_at as acknowledged_at
    from latest
    where operation <> 'removed'

)

select * from final
