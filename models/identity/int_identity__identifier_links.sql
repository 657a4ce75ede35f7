/*
    Links from sharing a value of a type that links alone. A graph of records and values, never all pairs: every
    record of a node is linked to the node's first record.

    A value is not a person: families share a phone, a couple an address. So records meet only under the same
    given name, or where all names on a value agree (then a record without one joins too), and a shared value, or a name
    with two birth dates, links nobody. Scoring decides those pairs.
*/
with

records as (

    select
        record_id,
        first_name_match,
        birth_date
    from {{ ref('int_identity__records') }}

),

agreed_names as (

    select * from {{ ref('int_identity__agreed_names') }}

),

shared_values as (

    select
        identifier_type,
        match_value
    from {{ ref('int_identity__shared_values') }}

),

held_values as (

    select
        identifiers.identifier_type,
        identifiers.match_value,
        types.priority,
        types.parts_last,
        records.*
    from {{ ref('int_identity__identifiers') }} as identifiers
    inner join {{ ref('identifier_types') }} as types on identifiers.identifier_type = types.identifier_type
    inner join records on identifiers.record_id = records.record_id
    left join shared_values
        on
            identifiers.identifier_type = shared_values.identifier_type
            and identifiers.match_value = shared_values.match_value
    where
        types.links_alone
        and shared_values.match_value is null

),

named_values as (

    select
        held_values.*,
        coalesce(
            agreed_names.given_name,
            held_values.first_name_match,
            case
                when
                    count(held_values.first_name_match) over (
                        partition by held_values.identifier_type, held_values.match_value
                    ) = 0
                    then ''
            end
        ) as node_name
    from held_values
    left join agreed_names
        on
            held_values.identifier_type = agreed_names.identifier_type
            and held_values.match_value = agreed_names.match_value

),

nodes as (

    select
        identifier_type,
        match_value,
        node_name,
        min({{ binary_order('record_id') }}) as hub_record_id
    from named_values
    where node_name is not null
    group by identifier_type, match_value, node_name
    having count(distinct birth_date) <= 1 and count(*) > 1

),

links as (

    select
        nodes.hub_record_id as record_id_a,
        named_values.record_id as record_id_b,
        (array_agg(nodes.identifier_type order by named_values.priority asc))[1] as identifier_type,
        bool_or(named_values.parts_last) as parts_last
    from named_values
    inner join nodes
        on
            named_values.identifier_type = nodes.identifier_type
            and named_values.match_value = nodes.match_value
            and named_values.node_name = nodes.node_name
    where nodes.hub_record_id <> named_values.record_id
    group by nodes.hub_record_id, named_values.record_id

)

select * from links
