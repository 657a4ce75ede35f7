-- Read off dbt's graph: tags, lineage, rules of access and retention, exposures. Nothing here is written twice.
with

inventory as (

    {{ inventory_of_graph() }}

),

final as (

    select
        {{ dbt.hash("table_name || '|' || column_name") }} as inventory_id,
        *
    from inventory

)

select * from final
