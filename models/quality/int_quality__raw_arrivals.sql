/*
    How large raw tables are and how old their latest row is, beside what they were. A table is late when it has waited
    more than three days for rows, and more than twice as long as between any two of the 20 days before with rows. Until
    there are so many days, and in tables whose rows have no time, nobody knows what is late. A table that lost half of
    its rows may be cut short, one that nearly doubled may hold them twice; of fewer than 100 rows that says nothing.
    One that had rows and has none was emptied or is gone, and with it, it may be, what people objected to.
*/
{% set run_day = 'cast(' ~ run_at() ~ ' as date)' -%}
with

outcomes as (

    select * from {{ ref('int_quality__raw_outcomes') }}
    where source_name in {{ enabled_sources() }}

),

sizes as (

    select
        source_name,
        table_name,
        cast(sum(count_raw) as bigint) as count_rows
    from outcomes
    group by source_name, table_name

),

days as (

    select
        source_name,
        table_name,
        version_day,
        version_day - lag(version_day) over (partition by source_name, table_name order by version_day) as gap,
        row_number() over (partition by source_name, table_name order by version_day desc) as recency
    from outcomes
    where version_day <= {{ run_day }}

),

rhythms as (

    select
        source_name,
        table_name,
        max(version_day) as latest_day,
        case when count(*) = 20 then max(gap) end as greatest_gap
    from days
    where recency <= 20
    group by source_name, table_name

),

known as (

    select
        column_name,
        count_rows
    from {{ ref('int_quality__baselines') }}
    where suite = 'raw tables' and expectation = 'rows stay'

),

final as (

    select
        sizes.source_name,
        sizes.table_name,
        sizes.count_rows,
        known.count_rows as count_rows_before,
        rhythms.latest_day,
        {{ run_day }} - rhythms.latest_day as days_since_latest,
        rhythms.greatest_gap,
        coalesce(
            (known.count_rows >= 100 and sizes.count_rows <= 0.5 * known.count_rows)
            or (known.count_rows > 0 and sizes.count_rows = 0),
            false
        ) as is_cut_short,
        coalesce(known.count_rows >= 100 and sizes.count_rows > 1.9 * known.count_rows, false) as is_doubled,
        coalesce(
            {{ run_day }} - rhythms.latest_day > 3
            and {{ run_day }} - rhythms.latest_day > 2 * rhythms.greatest_gap,
            false
        ) as is_late,
        '{{ invocation_id }}' as run_id
    from sizes
    left join rhythms on sizes.source_name = rhythms.source_name and sizes.table_name = rhythms.table_name
    left join known on sizes.source_name || '.' || sizes.table_name = known.column_name
    where sizes.count_rows > 0 or known.count_rows > 0

)

select * from final
