-- Which records are one person today, and the strongest evidence that put each of them there.
with

clusters as (

    select * from {{ ref('int_identity__clusters') }}

),

records as (

    select * from {{ ref('int_identity__records') }}

),

link_ends as (

    select * from {{ ref('int_identity__link_ends') }}

),

kept_links as (

    select
        clusters.record_id,
        max(link_ends.match_weight) as strongest_match_weight,
        count(*) filter (where link_ends.linked_by = 'identifier') as count_identifier_links
    from link_ends
    inner join clusters on link_ends.record_id = clusters.record_id
    inner join clusters as others on link_ends.other_record_id = others.record_id
    where clusters.cluster_id = others.cluster_id
    group by clusters.record_id

),

final as (

    select
        clusters.record_id,
        records.source_name,
        records.record_type,
        clusters.cluster_id,
        kept_links.strongest_match_weight,
        case
            when kept_links.record_id is null then 'single'
            when kept_links.count_identifier_links > 0 then 'identifier'
            else 'probabilistic'
        end as linked_by
    from clusters
    inner join records on clusters.record_id = records.record_id
    left join kept_links on clusters.record_id = kept_links.record_id

)

select * from final
