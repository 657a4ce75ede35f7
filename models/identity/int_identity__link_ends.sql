-- A link as each of its two records sees it.
with

links as (

    select * from {{ ref('int_identity__links') }}

),

link_ends as (

    select
        record_id_a as record_id,
        record_id_b as other_record_id,
        linked_by,
        match_weight,
        decided_at,
        parts_last
    from links

    union all

    select
        record_id_b as record_id,
        record_id_a as other_record_id,
        linked_by,
        match_weight,
        decided_at,
        parts_last
    from links

)

select * from link_ends
