-- What Salesforce merged or converted itself is surer than any score, so it is the last that a cut would part.
select
    links.record_id_a,
    links.record_id_b,
    links.linked_by,
    links.identifier_type,
    links.match_weight,
    case when links.identifier_type = 'salesforce_id' then 1000 else links.surplus_weight end as surplus_weight,
    links.decided_at
from {{ ref('int_identity__links') }} as links
inner join {{ ref('int_identity__records_to_cluster') }} as one on links.record_id_a = one.record_id
inner join {{ ref('int_identity__records_to_cluster') }} as other on links.record_id_b = other.record_id
