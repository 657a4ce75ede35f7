/*
    What today's figures are measured against: what the expectation last found, when it held, on the latest day before
    that of this run; on the first day, in its latest run. What failed is no measure, or a table that was cut short
    would be right from the second run on. Tables that var accept_changes names begin anew, and so do all when other
    sources are read.
*/
{% set text = dbt.type_string() -%}
{% set known_columns = {
    'suite': text, 'source_name': text, 'expectation': text, 'column_name': text, 'what_was_read': text,
    'success': 'boolean', 'observed': 'double precision', 'unexpected_share': 'double precision', 'distribution': text,
    'count_rows': 'bigint', 'run_number': 'integer', 'run_at': 'timestamp'
} -%}
with

known as (

    select * from {{ earlier_result('data_quality_results') or no_rows(known_columns) }}

),

history as (

    select
        *,
        case when run_at < date_trunc('day', {{ run_at() }}) then 0 else 1 end as is_today
    from known
    where
        success
        and what_was_read = {{ what_is_read() }}
        and run_at <= {{ run_at() }}
        and not {{ is_accepted_change('suite') }}
        and not (suite = 'raw tables' and {{ is_accepted_change('column_name') }})

),

final as (

    {{ first_per_key(
        'history',
        [
            'suite', 'expectation', 'column_name', 'observed', 'unexpected_share', 'distribution', 'count_rows',
            'run_at as observed_at'
        ],
        ['suite', 'expectation', 'column_name'],
        ['is_today', 'run_at desc', 'run_number desc']
    ) }}

)

select * from final
