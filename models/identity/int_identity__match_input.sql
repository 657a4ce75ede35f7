-- What leaves the warehouse for matching and nothing more. A record whose match_hash stays needs no new comparison.
with

match_values as (

    select * from {{ ref('int_identity__match_values') }}

),

frequent_keys as (

    select * from {{ ref('int_identity__frequent_keys') }}

),

keyed as (

    select
        {% for column in match_columns() -%}
        match_values.{{ column }},
        {% endfor -%}
        {% for name in blocking_keys() -%}
        case
            when
                match_values.{{ name }} not in (
                    select frequent_keys.key_value from frequent_keys
                    where frequent_keys.key_name = '{{ name }}'
                )
                then match_values.{{ name }}
        end as {{ name }},
        {% endfor -%}
        match_values.record_id
    from match_values

),

final as (

    select
        *,
        {{ dbt.hash(hashed_text(
            match_columns() + blocking_keys().keys() | list + ["'" ~ var('match_weight_floor') ~ "'"]
        )) }} as match_hash
    from keyed

)

select * from final
