-- Records to compare now, and of the others those that share a key with one of them: no more leave the warehouse.
with

records as (

    select * from {{ ref('int_identity__match_input') }}

),

to_score as (

    select record_id from {{ ref('int_identity__records_to_score') }}
    where not is_gone

),

to_compare as (

    select records.* from records
    inner join to_score on records.record_id = to_score.record_id

),

neighbours as (

    select record_id from to_score
    {% for name in blocking_keys() -%}
    union
    select records.record_id from records
    where records.{{ name }} in (select to_compare.{{ name }} from to_compare)
    {% endfor %}

),

final as (

    select
        records.*,
        to_score.record_id is not null as is_changed
    from records
    inner join neighbours on records.record_id = neighbours.record_id
    left join to_score on records.record_id = to_score.record_id

)

select * from final
