-- No customer holds two records that contradict each other, unless somebody decided to link some of its records; who
-- was decided to be kept apart is apart in any case. Returns such pairs.
with

pairs as (

    select
        contradictions.record_id_a,
        contradictions.record_id_b,
        contradictions.contradiction,
        a.customer_id
    from {{ ref('int_identity__contradictions') }} as contradictions
    inner join {{ ref('customer_source_records') }} as a on contradictions.record_id_a = a.record_id
    inner join {{ ref('customer_source_records') }} as b on contradictions.record_id_b = b.record_id
    where a.customer_id = b.customer_id

),

decided as (

    select distinct customer_id from {{ ref('customer_source_records') }}
    where linked_by = 'override'

)

select pairs.*
from pairs
left join decided on pairs.customer_id = decided.customer_id
where pairs.contradiction = 'override' or decided.customer_id is null
