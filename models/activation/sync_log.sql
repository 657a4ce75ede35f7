/*
    What was sent where: remembered, because tools keep it for days. Of people who were erased meanwhile no hash of
    their fields is taken over; `cdp erase` wrote a row for each of their keys.
*/
{% set earlier = earlier_result('sync_log') -%}

with

results as (

    select * from {{ ref('int_activation__results') }}

),

{% if earlier -%}
known as (

    select
        sync_name,
        sync_key,
        run_id,
        status
    from {{ earlier }} as earlier

),

erased as (

    select
        sync_name,
        sync_key,
        max(finished_at) as erased_at
    from {{ earlier }} as earlier
    where operation = 'erased'
    group by sync_name, sync_key

),

{% endif -%}
final as (

    select
        results.sync_name,
        results.sync_key,
        results.run_id,
        results.operation,
        results.status,
        {% if earlier -%}
        case
            when erased.sync_key is null or results.finished_at > erased.erased_at then results.synced_fields_hash
        end as synced_fields_hash,
        {%- else -%}
        results.synced_fields_hash,
        {%- endif %}
        results.finished_at,
        {{ run_at() }} as recorded_at
    from results
    {% if earlier -%}
    left join known
        on
            results.sync_name = known.sync_name
            and results.sync_key = known.sync_key
            and results.run_id = known.run_id
            and results.status is not distinct from known.status
    left join erased on results.sync_name = erased.sync_name and results.sync_key = erased.sync_key
    where known.sync_key is null
    {%- endif %}

)

select * from final
