/*
    What today's figures are measured against: what the expectation last found, when it held, on the latest day before
    that of this run; on the first day, in its latest run. What failed is no measure, or a table that was cut short
    would be right from the second run on. Tables that var accept_changes names begin anew, and so do all when other
    sources are read.
*/
{% set history = earlier_result('data_quality_results') %}
with

history as (

    {% if history -%}
    select
        suite,
        expectation,
        column_name,
        observed,
        distribution,
        count_rows,
        run_number,
        run_at,
        case when run_at < date_trunc('day', {{ run_at() }}) then 0 else 1 end as is_today
    from {{ history }}
    where
        success
        and what_was_read = {{ what_is_read() }}
        and run_at <= {{ run_at() }}
        {%- if var('accept_changes') %}
        and suite not in ('{{ var('accept_changes') | join("', '") }}')
        {%- endif %}
    {%- else -%}
    select
        {%- for column in ['suite', 'expectation', 'column_name', 'distribution'] %}
        cast(null as {{ dbt.type_string() }}) as {{ column }},
        {%- endfor %}
        cast(null as double precision) as observed,
        cast(null as bigint) as count_rows,
        0 as run_number,
        {{ run_at() }} as run_at,
        0 as is_today
    where false
    {%- endif %}

),

ranked as (

    select
        *,
        row_number() over (
            partition by suite, expectation, column_name
            order by is_today asc, run_at desc, run_number desc
        ) as nearness
    from history

),

final as (

    select
        suite,
        expectation,
        column_name,
        observed,
        distribution,
        count_rows,
        run_at as observed_at
    from ranked
    where nearness = 1

)

select * from final
