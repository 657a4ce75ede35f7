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

-- Marked, not filtered: Postgres would expect next to no row to pass, and sort them all instead of hashing.
links_within as (

    select
        link_ends.record_id,
        case when clusters.cluster_id = others.cluster_id then link_ends.linked_by end as linked_by,
        case when clusters.cluster_id = others.cluster_id then link_ends.match_weight end as match_weight
    from link_ends
    inner join clusters on link_ends.record_id = clusters.record_id
    inner join clusters as others on link_ends.other_record_id = others.record_id

),

kept_links as (

    select
        record_id,
        max(match_weight) as strongest_match_weight,
        count(*) filter (where linked_by = 'override') as count_override_links,
        count(*) filter (where linked_by = 'identifier') as count_identifier_links
    from links_within
    group by record_id
    having count(linked_by) > 0

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
            when kept_links.count_override_links > 0 then 'override'
            when kept_links.count_identifier_links > 0 then 'identifier'
            else 'probabilistic'
        end as linked_by
    from clusters
    inner join records on clusters.record_id = records.record_id
    left join kept_links on clusters.record_id = kept_links.record_id

)

select * from final
