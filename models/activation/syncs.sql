-- What is sent where, and whether a sync stands still because it would remove too much at once.
with

settings as (

    select
        cast(sync_name as {{ dbt.type_string() }}) as sync_name,
        cast(destination as {{ dbt.type_string() }}) as destination,
        cast(carries as {{ dbt.type_string() }}) as carries,
        cast(segment_id as {{ dbt.type_string() }}) as segment_id,
        removal_limit_percent,
        is_removal_allowed
    from (
        values
        (null, null, null, null, 0, false)
        {%- for name, sync in sync_settings().items() -%}
        ,
        (
            '{{ name }}', '{{ sync.destination }}', '{{ sync.carries }}',
            {{ "'" ~ sync.segment ~ "'" if sync.segment else 'null' }}, {{ sync.removal_limit_percent }},
            {{ 'true' if name in var('allowed_removals') else 'false' }}
        )
        {%- endfor %}
    ) as settings (sync_name, destination, carries, segment_id, removal_limit_percent, is_removal_allowed)
    where sync_name is not null

),

counted as (

    select
        differences.sync_name,
        count(*) filter (where differences.is_held) as count_held,
        count(*) filter (where differences.operation = 'added') as count_to_add,
        count(*) filter (where differences.operation = 'changed') as count_to_change,
        count(removals.sync_key) as count_to_remove,
        count(*) filter (where differences.is_held and not removals.is_forced) as count_limited
    from {{ ref('int_activation__differences') }} as differences
    left join {{ ref('int_activation__removals') }} as removals
        on differences.sync_name = removals.sync_name and differences.sync_key = removals.sync_key
    group by differences.sync_name

),

final as (

    select
        settings.sync_name,
        settings.destination,
        settings.carries,
        settings.segment_id,
        settings.removal_limit_percent,
        coalesce(counted.count_held, 0) as count_held,
        coalesce(counted.count_to_add, 0) as count_to_add,
        coalesce(counted.count_to_change, 0) as count_to_change,
        coalesce(counted.count_to_remove, 0) as count_to_remove,
        coalesce(counted.count_limited, 0) as count_limited,
        coalesce(counted.count_limited * 100 > settings.removal_limit_percent * counted.count_held, false)
        and not settings.is_removal_allowed as is_stopped
    from settings
    left join counted on settings.sync_name = counted.sync_name

)

select * from final
