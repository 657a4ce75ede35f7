-- Scores of the sources. docs/quality.md says what counts for which.
{% set dimensions = ['completeness', 'validity', 'uniqueness', 'consistency', 'timeliness'] -%}
{% set counts = [
    'raw', 'staged', 'earlier_version', 'quarantined', 'deleted', 'erased', 'expired', 'explained'
] -%}
with

results as (

    select * from {{ ref('data_quality_results') }}
    where
        run_number = (select max(latest.run_number) from {{ ref('data_quality_results') }} as latest)
        and source_name is not null

),

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
    from results
    group by source_name

),

measures as (

    select
        source_name,
        {{ quality_dimension('expectation') }} as dimension,
        coalesce(1 - unexpected_share, case when success then 1.0 else 0.0 end) as score
    from results
    union all
    select
        source_name,
        'validity' as dimension,
        count_staged / cast(nullif(count_staged + count_quarantined, 0) as double precision) as score
    from raw_rows
    union all
    select
        source_name,
        'consistency' as dimension,
        1 - abs(count_raw - count_explained)
        / cast(nullif(greatest(count_raw, count_explained), 0) as double precision) as score
    from raw_rows

),

scores as (

    select
        {% for dimension in dimensions -%}
        cast(avg(case when dimension = '{{ dimension }}' then score end) as numeric(4, 3)) as {{ dimension }},
        {% endfor -%}
        source_name
    from measures
    group by source_name

),

final as (

    select
        raw_rows.source_name,
        rules.run_at,
        raw_rows.count_raw,
        raw_rows.count_staged,
        raw_rows.count_earlier_version,
        raw_rows.count_quarantined,
        raw_rows.count_deleted,
        raw_rows.count_erased,
        raw_rows.count_expired,
        raw_rows.count_raw - raw_rows.count_explained as count_unexplained,
        coalesce(rules.count_rules, 0) as count_rules,
        coalesce(rules.count_broken_rules, 0) as count_broken_rules,
        {% for dimension in dimensions -%}
        scores.{{ dimension }},
        {% endfor -%}
        cast((
            {%- for dimension in dimensions %}
            coalesce(scores.{{ dimension }}, 0){{ ' +' if not loop.last }}
            {%- endfor %}
        ) / nullif(
            {%- for dimension in dimensions %}
            case when scores.{{ dimension }} is null then 0 else 1 end{{ ' +' if not loop.last }}
            {%- endfor %},
            0
        ) as numeric(4, 3)) as score
    from raw_rows
    left join rules on raw_rows.source_name = rules.source_name
    left join scores on raw_rows.source_name = scores.source_name

)

select * from final
