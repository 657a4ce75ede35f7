-- All links within the clusters that an uncertain one helps to hold together; the others show whether it is needed.
with

clusters as (

    select
        record_id,
        cluster_id
    from {{ ref('int_identity__clusters') }}

),

links_within as (

    select
        links.record_id_a,
        links.record_id_b,
        one.cluster_id,
        links.linked_by = 'probabilistic' and {{ is_uncertain('links.match_weight') }} as is_uncertain
    from {{ ref('int_identity__links') }} as links
    inner join clusters as one on links.record_id_a = one.record_id
    inner join clusters as other on links.record_id_b = other.record_id and one.cluster_id = other.cluster_id

),

uncertain_clusters as (

    select distinct cluster_id from links_within
    where is_uncertain

),

final as (

    select links_within.*
    from links_within
    inner join uncertain_clusters on links_within.cluster_id = uncertain_clusters.cluster_id

)

select * from final
