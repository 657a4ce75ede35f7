-- What a suite calls critical holds in the latest run, and every suite could be checked; else nothing is published.
select
    suite,
    expectation,
    column_name,
    problem
from {{ ref('data_quality_results') }}
where
    run_number = (select max(latest.run_number) from {{ ref('data_quality_results') }} as latest)
    and severity = 'critical'
    and not success
