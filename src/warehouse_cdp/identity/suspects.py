"""Which components have to be looked at link by link."""

# A link can be too weak only between two parts of two records each, which are not alike; of parts of a component,
# halves need most bits.
SUSPECTS_SQL = """
    create table suspects as
    with

    sizes as (

        select
            component_id,
            count(distinct profile_id) as count_profiles,
            count(distinct match_hash) as count_contents
        from components
        group by component_id

    ),

    linked as (

        select component_id, min(surplus_weight) filter (where linked_by = 'probabilistic') as weakest,
            bool_or(linked_by = 'override') as is_decided
        from links
        inner join components on links.record_id_a = components.record_id
        group by component_id

    )

    select component_id
    from sizes
    left join linked using (component_id)
    where
        count_profiles > ?
        or is_decided
        or (count_contents > 3 and weakest < 2 * log2(count_contents / 2))

    union

    select one.component_id
    from contradictions
    inner join components as one on contradictions.record_id_a = one.record_id
    inner join components as other on contradictions.record_id_b = other.record_id
    where one.component_id = other.component_id
"""
