-- What earlier runs left of scores and clusters is of the records of today. Returns records without a cluster or scores,
-- and clusters or scores without a record.
select
    records.record_id,
    clusters.record_id as clustered_record_id,
    scores.record_id_a as scored_record_id
from {{ ref('int_identity__match_input') }} as records
full outer join {{ ref('int_identity__clusters') }} as clusters on records.record_id = clusters.record_id
full outer join (
    select record_id_a from {{ ref('int_identity__scores') }}
    where record_id_a = record_id_b
) as scores on coalesce(records.record_id, clusters.record_id) = scores.record_id_a
where records.record_id is null or clusters.record_id is null or scores.record_id_a is null
