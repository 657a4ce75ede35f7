/*
    What raw tables are like now, beside what they were when somebody last agreed. A change is told in every run until
    var accept_changes names the table, for example [shopify.order]; a column that is new needs nobody's word. Of a
    table without any column nothing is said: it is not there, or its source is switched off.
*/
{% set input = "'" ~ raw_input() ~ "'" -%}
{% set text = dbt.type_string() -%}
{% set known_columns = {
    'source_name': text, 'table_name': text, 'column_name': text, 'data_type': text, 'input': text,
    'is_there': 'boolean', 'is_read': 'boolean', 'run_number': 'integer'
} -%}
with

present as (

    {{ raw_columns_present() }}

),

history as (

    select
        *,
        row_number() over (
            partition by source_name, table_name, column_name
            order by run_number desc
        ) as newness
    from {{ earlier_result('int_quality__raw_columns') or no_rows(known_columns) }}
    where input = {{ input }}

),

known as (

    select * from history
    where newness = 1 and is_there

),

numbered as (

    select coalesce(max(run_number), 0) + 1 as run_number from history

),

known_tables as (

    select distinct
        source_name,
        table_name
    from history

),

compared as (

    select
        coalesce(present.source_name, known.source_name) as source_name,
        coalesce(present.table_name, known.table_name) as table_name,
        coalesce(present.column_name, known.column_name) as column_name,
        known.data_type as data_type_before,
        present.data_type,
        coalesce(present.is_read, known.is_read) as is_read,
        case
            when known.column_name is null then 'appeared'
            when present.column_name is null then 'vanished'
            when known.data_type <> present.data_type then 'changed type'
        end as change
    from present
    full outer join known
        on
            present.source_name = known.source_name
            and present.table_name = known.table_name
            and present.column_name = known.column_name

),

final as (

    select
        compared.*,
        known_tables.table_name is null as is_new_table,
        {{ is_accepted_change("compared.source_name || '.' || compared.table_name") }} as is_accepted,
        {{ input }} as input,
        '{{ invocation_id }}' as run_id,
        numbered.run_number
    from compared
    cross join numbered
    left join known_tables
        on compared.source_name = known_tables.source_name and compared.table_name = known_tables.table_name
    where
        compared.change is not null
        and exists (
            select 1 from present
            where present.source_name = compared.source_name and present.table_name = compared.table_name
        )

)

select * from final
