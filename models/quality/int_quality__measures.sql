-- What counts for the scores of sources, see docs/quality.md: rules of the latest run, and what became of raw rows.
with

results as (

    select * from {{ latest_results() }}
    where source_name is not null

),

raw_rows as (

    select
        {% for count in ['raw', 'explained', 'unexplained', 'staged', 'quarantined'] -%}
        cast(sum(count_{{ count }}) as double precision) as count_{{ count }},
        {% endfor -%}
        source_name
    from {{ ref('int_quality__raw_outcomes') }}
    group by source_name

),

final as (

    select
        source_name,
        {{ quality_dimension('expectation', 'column_name') }} as dimension,
        coalesce(1 - unexpected_share, case when success then 1.0 else 0.0 end) as score
    from results
    union all
    select
        source_name,
        'validity' as dimension,
        count_staged / nullif(count_staged + count_quarantined, 0) as score
    from raw_rows
    union all
    select
        source_name,
        'consistency' as dimension,
        1 - count_unexplained / nullif(greatest(count_raw, count_explained, count_unexplained), 0) as score
    from raw_rows

)

select * from final
