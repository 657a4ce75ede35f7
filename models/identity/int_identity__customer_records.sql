-- Which customer every record belongs to, and the strongest evidence that put it there.
with

clusters as (

    select * from {{ ref('int_identity__clusters') }}

),

links as (

    select * from {{ ref('int_identity__links') }}

),

links_of_records as (

    select
        record_id_a as record_id,
        record_id_b as other_record_id,
        linked_by,
        match_weight
    from links

    union all

    select
        record_id_b as record_id,
        record_id_a as other_record_id,
        linked_by,
        match_weight
    from links

),

-- Marked, not filtered: Postgres would expect next to no row to pass, and sort them all instead of hashing.
links_within as (

    select
        links_of_records.record_id,
        case when clusters.cluster_id = others.cluster_id then links_of_records.linked_by end as linked_by,
        case when clusters.cluster_id = others.cluster_id then links_of_records.match_weight end as match_weight
    from links_of_records
    inner join clusters on links_of_records.record_id = clusters.record_id
    inner join clusters as others on links_of_records.other_record_id = others.record_id

),

kept_links as (

    select
        record_id,
        max(match_weight) as strongest_match_weight,
        count(*) filter (where linked_by = 'identifier') as count_identifier_links
    from links_within
    group by record_id
    having count(linked_by) > 0

),

final as (

    select
        clusters.record_id,
        clusters.cluster_id,
        {{ dbt.hash("clusters.cluster_id || '|0'") }} as customer_id,
        kept_links.strongest_match_weight,
        case
            when kept_links.record_id is null then 'single'
            when kept_links.count_identifier_links > 0 then 'identifier'
            else 'probabilistic'
        end as linked_by
    from clusters
    left join kept_links on clusters.record_id = kept_links.record_id

)

select * from final
