/*
    Records whose cluster may be another now: everybody of a component (all that links hold together, before any cut)
    in which a record changed, is gone, or got or lost a link. A new link changes both of its ends, so it joins whole
    components.
*/
with

records as (

    select
        record_id,
        signature
    from {{ ref('int_identity__cluster_input') }}

),

{% set clusters = earlier_result('int_identity__clusters') -%}
earlier_clusters as (

    {% if clusters -%}
    select
        record_id,
        component_id,
        signature
    from {{ clusters }}
    {%- else -%}
    select
        cast(null as {{ dbt.type_string() }}) as record_id,
        cast(null as {{ dbt.type_string() }}) as component_id,
        cast(null as {{ dbt.type_string() }}) as signature
    where false
    {%- endif %}

),

compared as (

    select
        coalesce(records.record_id, earlier_clusters.record_id) as record_id,
        earlier_clusters.component_id,
        records.record_id is null as is_gone,
        coalesce(records.signature <> earlier_clusters.signature, true) as is_changed
    from records
    full outer join earlier_clusters on records.record_id = earlier_clusters.record_id

),

touched_components as (

    select distinct component_id from compared
    where is_changed and component_id is not null

),

final as (

    select
        compared.record_id,
        compared.is_gone
    from compared
    left join touched_components on compared.component_id = touched_components.component_id
    where
        compared.is_changed
        or touched_components.component_id is not null

)

select * from final
