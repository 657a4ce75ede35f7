-- Of the sources that a table is made of those that hold something about the requester: who wrote no ticket did not
-- come from the help desk.
with

held as (

    select distinct
        subject_values.customer_id,
        subject_values.source,
        inventory.sources
    from {{ ref('int_privacy__subject_values') }} as subject_values
    inner join {{ ref('data_inventory') }} as inventory
        on
            subject_values.table_name = inventory.table_name
            and subject_values.column_name = inventory.column_name

),

own as (

    select
        customer_id,
        sources as own_source
    from held
    where sources not like '%,%'

    union distinct

    select
        customer_id,
        source as own_source
    from held
    where source not like '%,%'

),

worked_out as (

    select distinct
        customer_id,
        source
    from held
    where source like '%,%'

),

final as (

    select
        worked_out.customer_id,
        worked_out.source,
        {{ dbt.listagg('own.own_source', "', '", 'order by ' ~ binary_order('own.own_source')) }} as own_sources
    from worked_out
    inner join own
        on
            worked_out.customer_id = own.customer_id
            and strpos(', ' || worked_out.source || ',', ', ' || own.own_source || ',') > 0
    group by worked_out.customer_id, worked_out.source

)

select * from final
