/*
    What destinations hold, by the last that they said they took. Of what was tried since, and not acknowledged, nobody
    knows: it may have arrived all the same. So a row that was sent and never acknowledged may have to be removed, and
    of a row that is held the fields are unknown until it is sent once more.
*/
with

attempts as (

    select
        *,
        coalesce(finished_at, recorded_at) as tried_at
    from {{ ref('sync_log') }}
    where operation in ('added', 'changed', 'removed')

),

successes as (

    select * from attempts
    where status = 'succeeded'

),

last_successes as (

    {{ first_per_key(
        'successes',
        ['sync_name', 'sync_key', 'run_id', 'operation', 'synced_fields_hash', 'tried_at'],
        ['sync_name', 'sync_key'],
        ['tried_at desc', 'recorded_at desc', binary_order('run_id') ~ ' desc']
    ) }}

),

unsettled as (

    select distinct
        attempts.sync_name,
        attempts.sync_key
    from attempts
    left join last_successes
        on attempts.sync_name = last_successes.sync_name and attempts.sync_key = last_successes.sync_key
    where
        attempts.status is distinct from 'succeeded'
        and (
            last_successes.sync_key is null
            or attempts.tried_at > last_successes.tried_at
            or (attempts.tried_at = last_successes.tried_at and attempts.run_id <> last_successes.run_id)
        )

),

final as (

    select
        coalesce(last_successes.sync_name, unsettled.sync_name) as sync_name,
        coalesce(last_successes.sync_key, unsettled.sync_key) as sync_key,
        coalesce(last_successes.operation <> 'removed', false) as is_held,
        case when unsettled.sync_key is null then last_successes.synced_fields_hash end as synced_fields_hash
    from last_successes
    full outer join unsettled
        on last_successes.sync_name = unsettled.sync_name and last_successes.sync_key = unsettled.sync_key
    where unsettled.sync_key is not null or last_successes.operation <> 'removed'

)

select * from final
