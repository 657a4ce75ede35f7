/*
    Under which name the records that share a value are one person, however each spells it (Kevin, K., Kevni) and
    whether or not it gives one. The name that most records have stands for the value, and
    every other one has to agree with it: their first records were compared and nothing contradicts.
*/
with

names as (

    select
        identifiers.identifier_type,
        identifiers.match_value,
        records.first_name_match as given_name,
        types.max_people,
        count(*) as count_records,
        min({{ binary_order('records.record_id') }}) as hub_record_id
    from {{ ref('int_identity__identifiers') }} as identifiers
    inner join {{ ref('identifier_types') }} as types on identifiers.identifier_type = types.identifier_type
    inner join {{ ref('int_identity__records') }} as records on identifiers.record_id = records.record_id
    where
        types.links_alone
        and not identifiers.is_placeholder
        and records.first_name_match is not null
    group by identifiers.identifier_type, identifiers.match_value, records.first_name_match, types.max_people

),

ranked as (

    select
        *,
        count(*) over (partition by identifier_type, match_value) as count_names,
        row_number() over (
            partition by identifier_type, match_value
            order by length(given_name) = 1, count_records desc, {{ binary_order('given_name') }}
        ) as name_rank
    from names

),

agreements as (

    select
        one.identifier_type,
        one.match_value,
        count(*) as count_agreements
    from ranked as one
    inner join ranked as other
        on
            one.identifier_type = other.identifier_type
            and one.match_value = other.match_value
            and one.name_rank = 1
            and other.name_rank > 1
            and one.count_names <= one.max_people
    inner join {{ ref('int_identity__scored_pairs') }} as pairs
        on
            pairs.record_id_a
            = least({{ binary_order('one.hub_record_id') }}, {{ binary_order('other.hub_record_id') }})
            and pairs.record_id_b
            = greatest({{ binary_order('one.hub_record_id') }}, {{ binary_order('other.hub_record_id') }})
            and pairs.contradiction is null
    group by one.identifier_type, one.match_value

),

final as (

    select
        ranked.identifier_type,
        ranked.match_value,
        ranked.given_name
    from ranked
    left join agreements
        on
            ranked.identifier_type = agreements.identifier_type
            and ranked.match_value = agreements.match_value
    where
        ranked.name_rank = 1
        and coalesce(agreements.count_agreements, 0) = ranked.count_names - 1

)

select * from final
