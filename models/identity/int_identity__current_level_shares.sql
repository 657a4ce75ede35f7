-- How often each level of each comparison occurs among the pairs that the latest model scored.
with

model as (

    select
        model_number,
        {{ dbt.hash('model_json') }} as model_hash
    from {{ ref('int_identity__match_models') }}
    order by model_number desc
    limit 1

),

scored_pairs as (

    select scored_pairs.*
    from {{ ref('int_identity__scored_pairs') }} as scored_pairs
    inner join model on scored_pairs.model_number = model.model_number

),

counted as (

    {% for name in comparison_names() -%}
    select
        '{{ name }}' as comparison,
        cast(level_{{ name }} as integer) as level,
        count(*) as count_pairs
    from scored_pairs
    group by level_{{ name }}

    {{ 'union all' if not loop.last }}

    {% endfor -%}

),

final as (

    select
        model.model_number,
        model.model_hash,
        counted.comparison,
        counted.level,
        cast(
            counted.count_pairs
            / cast(sum(counted.count_pairs) over (partition by counted.comparison) as double precision) as numeric(6, 5)
        ) as share
    from counted
    cross join model

)

select * from final
