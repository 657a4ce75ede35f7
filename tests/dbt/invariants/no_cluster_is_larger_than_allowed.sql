-- No cluster holds more distinct profiles than var('max_cluster_profiles'), unless somebody decided to link some of its
-- records. Returns the clusters that do.
select
    clusters.cluster_id,
    count(distinct profiles.profile_id) as count_profiles
from {{ ref('int_identity__clustered_records') }} as clusters
inner join {{ ref('int_identity__profiles') }} as profiles on clusters.record_id = profiles.record_id
group by clusters.cluster_id
having
    count(distinct profiles.profile_id) > {{ var('max_cluster_profiles') }}
    and bool_and(clusters.linked_by <> 'override')
