select
    record_id_a,
    record_id_b,
    contradiction
from {{ ref('int_identity__scored_pairs') }}
where contradiction is not null
