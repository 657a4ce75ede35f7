-- No customer holds two records that contradict each other. Returns such pairs.
select
    contradictions.record_id_a,
    contradictions.record_id_b,
    contradictions.contradiction
from {{ ref('int_identity__contradictions') }} as contradictions
inner join {{ ref('customer_source_records') }} as a on contradictions.record_id_a = a.record_id
inner join {{ ref('customer_source_records') }} as b on contradictions.record_id_b = b.record_id
where a.customer_id = b.customer_id
