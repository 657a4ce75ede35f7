/*
    What every run found: what the suites say, and changes of raw tables that nobody agreed to yet. Rows are only ever
    added; a run that checked nothing adds none.
*/
{% set columns = [
    'run_id', 'run_at', 'suite', 'source_name', 'table_name', 'expectation', 'column_name', 'rule', 'severity', 'success',
    'problem', 'observed', 'unexpected_share', 'count_rows', 'distribution', 'what_was_read'
] | join(', ') -%}
with

suites as (

    select * from {{ ref('int_quality__results') }}

),

raw_changes as (

    select * from {{ ref('int_quality__raw_findings') }}

),

results as (

    select {{ columns }} from suites
    union all
    select {{ columns }} from raw_changes

),

final as (

    select
        {{ dbt.hash(
            "results.run_id || '|' || results.suite || '|' || results.expectation || '|' "
            ~ "|| coalesce(results.column_name, '')"
        ) }} as result_id,
        results.run_id,
        {% if is_incremental() -%}
        (select coalesce(max(known.run_number), 0) + 1 from {{ this }} as known) as run_number,
        {%- else -%}
        1 as run_number,
        {%- endif %}
        results.run_at,
        results.suite,
        results.source_name,
        results.table_name,
        results.expectation,
        results.column_name,
        results.rule,
        results.severity,
        results.success,
        results.problem,
        results.observed,
        results.unexpected_share,
        results.count_rows,
        results.distribution,
        results.what_was_read
    from results
    {% if is_incremental() -%}
    where not exists (select 1 from {{ this }} as known where known.run_id = results.run_id)
    {%- endif %}

)

select * from final
