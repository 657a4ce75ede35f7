-- Pairs that somebody judged, as labels for the threshold of the next training.
select
    record_id_a,
    record_id_b,
    decision = 'link' as is_same_person
from {{ ref('int_identity__overrides') }}
where outcome = 'in force'
