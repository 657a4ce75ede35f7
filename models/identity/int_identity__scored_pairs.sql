select * from {{ ref('int_identity__scores') }}
where record_id_a <> record_id_b
