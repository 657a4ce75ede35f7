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

-- Pairs repeat the same few patterns of levels: the pairs are read once, however many comparisons there are.
patterns as (

    select
        {% for name in comparison_names() -%}
        scored_pairs.level_{{ name }},
        {% endfor -%}
        count(*) as count_pairs
    from {{ ref('int_identity__scored_pairs') }} as scored_pairs
    inner join model on scored_pairs.model_number = model.model_number
    group by
        {% for name in comparison_names() -%}
        scored_pairs.level_{{ name }},
        {% endfor -%}
        model.model_number

),

counted as (

    {% for name in comparison_names() -%}
    select
        '{{ name }}' as comparison,
        cast(level_{{ name }} as integer) as level,
        sum(count_pairs) as count_pairs
    from patterns
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
            {{ exact_quotient(
                'counted.count_pairs', 'sum(counted.count_pairs) over (partition by counted.comparison)', 5
            ) }} as numeric(6, 5)
        ) as share
    from counted
    cross join model

)

select * from final
