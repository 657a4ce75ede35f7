-- The columns that raw tables are known to have. Rows are only ever added, one for each change that is agreed to.
with

changes as (

    select * from {{ ref('int_quality__raw_changes') }}

),

final as (

    select
        source_name,
        table_name,
        column_name,
        coalesce(data_type, data_type_before) as data_type,
        change <> 'vanished' as is_there,
        is_read,
        input,
        run_number,
        {{ run_at() }} as changed_at
    from changes
    where
        (change = 'appeared' or is_accepted)
    {% if is_incremental() -%}
        and run_number > (
            select coalesce(max(known.run_number), 0) from {{ this }} as known
            where known.input = changes.input
        )
    {%- endif %}

)

select * from final
