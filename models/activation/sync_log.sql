-- What was sent where: remembered, because tools keep it for days.
with

results as (

    select * from {{ ref('int_activation__results') }}

),

{% if is_incremental() -%}
known as (

    select
        sync_name,
        sync_key,
        run_id,
        status
    from {{ this }}

),

{% endif -%}
final as (

    select
        results.sync_name,
        results.sync_key,
        results.run_id,
        results.operation,
        results.status,
        results.synced_fields_hash,
        results.finished_at,
        {{ run_at() }} as recorded_at
    from results
    {% if is_incremental() -%}
    left join known
        on
            results.sync_name = known.sync_name
            and results.sync_key = known.sync_key
            and results.run_id = known.run_id
            and results.status is not distinct from known.status
    where known.sync_key is null
    {%- endif %}

)

select * from final
