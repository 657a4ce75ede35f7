-- Scores of the sources. docs/quality.md says what counts for which.
{% set dimensions = ['completeness', 'validity', 'uniqueness', 'consistency', 'timeliness'] -%}
{% set counts = [
    'raw', 'staged', 'earlier_version', 'quarantined', 'deleted', 'erased', 'expired', 'unexplained'
] -%}
with

raw_rows as (

    select
        {% for count in counts -%}
        cast(sum(count_{{ count }}) as bigint) as count_{{ count }},
        {% endfor -%}
        source_name
    from {{ ref('int_quality__raw_outcomes') }}
    where source_name in {{ enabled_sources() }}
    group by source_name

),

rules as (

    select
        source_name,
        max(run_at) as run_at,
        count(*) as count_rules,
        count(case when not success then 1 end) as count_broken_rules
    from {{ latest_results() }}
    group by source_name

),

averages as (

    select
        source_name,
        dimension,
        avg(score) as score
    from {{ ref('int_quality__measures') }}
    group by source_name, dimension

),

scores as (

    select
        {% for dimension in dimensions -%}
        cast(max(case when dimension = '{{ dimension }}' then score end) as numeric(4, 3)) as {{ dimension }},
        {% endfor -%}
        cast(avg(score) as numeric(4, 3)) as score,
        source_name
    from averages
    group by source_name

),

final as (

    select
        raw_rows.source_name,
        rules.run_at,
        {% for count in counts -%}
        raw_rows.count_{{ count }},
        {% endfor -%}
        coalesce(rules.count_rules, 0) as count_rules,
        coalesce(rules.count_broken_rules, 0) as count_broken_rules,
        {% for dimension in dimensions -%}
        scores.{{ dimension }},
        {% endfor -%}
        scores.score
    from raw_rows
    left join rules on raw_rows.source_name = rules.source_name
    left join scores on raw_rows.source_name = scores.source_name

)

select * from final
