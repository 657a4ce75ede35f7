{#-
    Something about raw tables in the form of what suites find.

    relation: what it is found in, with run_id, source_name and table_name.
    expectation, rule, severity: as in `data_quality_results`; the severity as SQL.
    success: SQL, whether the rule holds.
    problem: SQL of a sentence, for where it does not.
    subject: SQL of what tells findings of one expectation apart.
    observed, count_rows: SQL of figures.
-#}
{% macro raw_finding(
    relation, expectation, rule, severity, success, problem,
    subject="source_name || '.' || table_name", observed='null', count_rows='null'
) -%}
    select
        run_id,
        {{ run_at() }} as run_at,
        'raw tables' as suite,
        source_name,
        source_name || '.' || table_name as table_name,
        '{{ expectation }}' as expectation,
        {{ subject }} as column_name,
        '{{ rule }}' as rule,
        {{ severity }} as severity,
        {{ success }} as success,
        case when not ({{ success }}) then {{ problem }} end as problem,
        cast({{ observed }} as double precision) as observed,
        cast(null as double precision) as unexpected_share,
        cast({{ count_rows }} as bigint) as count_rows,
        cast(null as {{ dbt.type_string() }}) as distribution,
        '{{ raw_input() }}' as what_was_read
    from {{ relation }}
{%- endmacro %}
