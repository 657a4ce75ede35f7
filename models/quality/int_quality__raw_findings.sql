-- Changes of raw tables in the form of what suites find. A column that is read and gone is critical.
with

changes as (

    select * from {{ ref('int_quality__raw_changes') }}

),

final as (

    select
        run_id,
        {{ run_at() }} as run_at,
        'raw tables' as suite,
        source_name,
        source_name || '.' || table_name as table_name,
        'columns stay' as expectation,
        source_name || '.' || table_name || '.' || column_name as column_name,
        'Raw tables keep their columns and types.' as rule,
        case when change = 'vanished' and is_read then 'critical' else 'warning' end as severity,
        false as success,
        case change
            when 'vanished'
                then
                    'Its column ' || column_name || ' is gone'
                    || case when is_read then ', which is read.' else '; nothing reads it.' end
            when 'changed type'
                then 'Its column ' || column_name || ' was ' || data_type_before || ' and is ' || data_type || '.'
            else 'It has a new column ' || column_name || '.'
        end as problem,
        cast(null as double precision) as observed,
        cast(null as double precision) as unexpected_share,
        cast(null as bigint) as count_rows,
        cast(null as {{ dbt.type_string() }}) as distribution,
        input as what_was_read
    from changes
    where not is_new_table and not is_accepted

)

select * from final
