-- Every raw row of every day is staged or there is a reason why not, staging holds as many rows as that, and
-- quarantined_rows lists those that break a rule. What came in while the run went on may be missing.
{% set selecting = [] -%}
{% for source_name, tables in raw_tables().items() -%}
{% for table_name, declared in tables.items() if declared.staging_selects -%}
{% do selecting.append(source_name ~ '.' ~ table_name) -%}
{% endfor -%}
{% endfor -%}
with

outcomes as (

    select
        source_name,
        table_name,
        sum(count_raw) as count_raw,
        sum(count_explained) as count_explained,
        sum(abs(count_raw - count_explained)) as count_unexplained,
        sum(count_staged) as count_staged,
        sum(count_in_staging) as count_in_staging,
        sum(count_quarantined) as count_quarantined,
        sum(count_arrived) as count_arrived
    from {{ ref('int_quality__raw_outcomes') }}
    group by source_name, table_name

),

listed as (

    select
        source_name,
        table_name,
        sum(count_rows) as count_rows
    from {{ ref('quarantined_rows') }}
    group by source_name, table_name

)

select
    outcomes.*,
    coalesce(listed.count_rows, 0) as count_listed
from outcomes
left join listed on outcomes.source_name = listed.source_name and outcomes.table_name = listed.table_name
where
    outcomes.count_unexplained > 0
    or outcomes.count_in_staging > outcomes.count_staged
    or (
        outcomes.count_in_staging < outcomes.count_staged - outcomes.count_arrived
        and outcomes.source_name || '.' || outcomes.table_name not in (
            '{{ selecting | join("', '") }}' -- noqa: LT05
        )
    )
    or (
        outcomes.count_raw > 0
        and abs(coalesce(listed.count_rows, 0) - outcomes.count_quarantined) > outcomes.count_arrived
    )
