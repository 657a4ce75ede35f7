select contradictions.*
from {{ ref('int_identity__contradictions') }} as contradictions
inner join {{ ref('int_identity__records_to_cluster') }} as one on contradictions.record_id_a = one.record_id
inner join {{ ref('int_identity__records_to_cluster') }} as other on contradictions.record_id_b = other.record_id
