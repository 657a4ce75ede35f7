-- A customer begins and ends once (twice if its records were gone and came back); records may leave it meanwhile.
with

sizes as (

    select * from {{ ref('int_identity__customer_sizes') }}

),

assignments as (

    select * from {{ ref('int_identity__assignments') }}

),

created as (

    select
        sizes.run_number,
        min(assignments.assigned_at) as changed_at,
        'created' as change_type,
        sizes.customer_id,
        cast(null as {{ dbt.type_string() }}) as other_customer_id,
        case
            when count(assignments.previous_customer_id) > 0 then 'split off'
            when count(*) filter (where assignments.reason = 'returned') > 0 then 'records came back'
            else 'new records'
        end as reason,
        count(*) as count_records,
        {{ json_array_agg('assignments.record_id', binary_order('assignments.record_id')) }} as record_ids
    from sizes
    inner join assignments
        on sizes.run_number = assignments.run_number and sizes.customer_id = assignments.customer_id
    where sizes.size_before = 0 and sizes.size_after > 0
    group by sizes.run_number, sizes.customer_id

),

moved as (

    select
        run_number,
        moved_at as changed_at,
        change_type,
        previous_customer_id as customer_id,
        customer_id as other_customer_id,
        reason,
        count_records,
        record_ids
    from {{ ref('int_identity__moves') }}

),

retired as (

    select
        sizes.run_number,
        min(assignments.assigned_at) as changed_at,
        'retired' as change_type,
        sizes.customer_id,
        cast(null as {{ dbt.type_string() }}) as other_customer_id,
        'all records are gone' as reason,
        count(*) as count_records,
        {{ json_array_agg('assignments.record_id', binary_order('assignments.record_id')) }} as record_ids
    from sizes
    inner join assignments
        on sizes.run_number = assignments.run_number and sizes.customer_id = assignments.previous_customer_id
    where sizes.size_before > 0 and sizes.size_after = 0
    group by sizes.run_number, sizes.customer_id
    having count(assignments.customer_id) = 0

),

changes as (

    select * from created
    union all
    select * from moved
    union all
    select * from retired

),

final as (

    select
        {{ dbt.hash(
            "cast(run_number as " ~ dbt.type_string()
            ~ ") || '|' || change_type || '|' || customer_id || '|' || coalesce(other_customer_id, '')"
        ) }} as change_id,
        *
    from changes

)

select * from final
