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
        record_id,
        {%- for column in match_columns() %}
        {{ column }},
        {%- endfor %}
        {%- for name in blocking_keys() %}
        case
            when {{ name }} not in (select key_value from frequent_keys where key_name = '{{ name }}')
                then {{ name }}
        end as {{ name }}{{ ',' if not loop.last }}
        {%- endfor %}
    from match_values

),

final as (

    select
        *,
        {{ dbt.hash(hashed_text(match_columns() + blocking_keys().keys() | list)) }} as match_hash
    from keyed

)

select * from final
