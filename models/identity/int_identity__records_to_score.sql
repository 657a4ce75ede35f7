/*
    Records that were not compared as they are now, with the model of now: new ones, changed ones, and those that are
    gone, whose pairs are to be forgotten. After a training these are all.
*/
with

records as (

    select
        record_id,
        match_hash
    from {{ ref('int_identity__match_input') }}

),

model as (

    select max(model_number) as model_number from {{ ref('int_identity__match_models') }}

),

{% set scores = earlier_result('int_identity__scores') -%}
scored as (

    {% if scores -%}
    select
        record_id_a as record_id,
        match_hash,
        model_number
    from {{ scores }}
    where record_id_a = record_id_b
    {%- else -%}
    select
        cast(null as {{ dbt.type_string() }}) as record_id,
        cast(null as {{ dbt.type_string() }}) as match_hash,
        cast(null as bigint) as model_number
    where false
    {%- endif %}

),

final as (

    select
        coalesce(records.record_id, scored.record_id) as record_id,
        records.record_id is null as is_gone
    from records
    full outer join scored on records.record_id = scored.record_id
    left join model on scored.model_number = model.model_number
    where
        records.match_hash is distinct from scored.match_hash
        or model.model_number is null

)

select * from final
