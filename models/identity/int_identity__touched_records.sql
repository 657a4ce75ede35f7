select cluster_input.*
from {{ ref('int_identity__cluster_input') }} as cluster_input
inner join {{ ref('int_identity__records_to_cluster') }} as to_cluster
    on cluster_input.record_id = to_cluster.record_id
