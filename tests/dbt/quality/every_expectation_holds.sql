-- What a suite warns of holds in the latest run.
{{ config(severity='warn') }}
select
    suite,
    expectation,
    column_name,
    problem
from {{ ref('data_quality_results') }}
where
    run_number = (select max(latest.run_number) from {{ ref('data_quality_results') }} as latest)
    and severity = 'warning'
    and not success
