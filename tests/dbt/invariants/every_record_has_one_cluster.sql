-- What earlier runs left of scores and clusters is of the records of today. Returns records without a cluster or
-- scores, and clusters or scores without a record.
with

records as (

    select record_id from {{ ref('int_identity__match_input') }}

),

clusters as (

    select record_id from {{ ref('int_identity__clusters') }}

),

scores as (

    select record_id_a as record_id from {{ ref('int_identity__scores') }}
    where record_id_a = record_id_b

),

found as (

    select
        records.record_id,
        clusters.record_id as clustered_record_id,
        scores.record_id as scored_record_id
    from records
    full outer join clusters on records.record_id = clusters.record_id
    full outer join scores on coalesce(records.record_id, clusters.record_id) = scores.record_id

)

select * from found
where record_id is null or clustered_record_id is null or scored_record_id is null
