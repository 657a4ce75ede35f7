{#- What the latest run found that checked anything, as something to select from. -#}
{% macro latest_results() -%}
    (
        select found.* from {{ ref('data_quality_results') }} as found
        where found.run_number = (select max(latest.run_number) from {{ ref('data_quality_results') }} as latest)
    ) as latest_results
{%- endmacro %}

{#- Those of a severity that do not hold, for the tests that fail or warn of them. -#}
{% macro failing_expectations(severity) -%}
    select
        suite,
        expectation,
        column_name,
        problem
    from {{ latest_results() }}
    where severity = '{{ severity }}' and not success
{%- endmacro %}
