-- Everything that any table holds about the people who are to be told, before anybody else's values are taken out.
with

held as (

    {% for model_name in subject_models() -%}
    {{ subject_rows(model_name) }}
    {{ 'union all' if not loop.last }}
    {% endfor %}
),

inventory as (

    select * from {{ ref('data_inventory') }}

),

final as (

    select distinct
        held.customer_id,
        held.table_name,
        held.row_key,
        held.column_name,
        held.held_value,
        inventory.position,
        inventory.description,
        inventory.category,
        coalesce(held.source_name, inventory.sources) as source,
        inventory.purposes,
        inventory.retention,
        held.collected_at,
        inventory.exposures as shared_with
    from held
    inner join inventory on held.table_name = inventory.table_name and held.column_name = inventory.column_name
    where held.held_value is not null

)

select * from final
