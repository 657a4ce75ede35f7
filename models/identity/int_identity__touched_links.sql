select links.*
from {{ ref('int_identity__links') }} as links
inner join {{ ref('int_identity__records_to_cluster') }} as one on links.record_id_a = one.record_id
inner join {{ ref('int_identity__records_to_cluster') }} as other on links.record_id_b = other.record_id
