{#- What a build leaves its user with: where the tables are, what came out, what to try next. -#}
{% macro closing_line(results) -%}
    {%- if not execute or flags.WHICH not in ['build', 'run'] or flags.EMPTY -%}
        {{ return('') }}
    {%- endif -%}
    {%- set failed = results | selectattr('status', 'in', ['error', 'fail', 'runtime error']) | list | length -%}
    {%- if failed -%}
        {%- do print(
            failed ~ ' of ' ~ results | length ~ ' steps failed (see above); what depends on them was not built.'
        ) -%}
        {{ return('') }}
    {%- endif -%}
    {%- set model = graph.nodes['model.warehouse_cdp.customers'] -%}
    {%- set customers = adapter.get_relation(model.database, model.schema, model.alias) -%}
    {%- if customers is none -%}
        {{ return('') }}
    {%- endif -%}
    {%- set counts = run_query(
        "select count(*), coalesce(sum(count_source_records), 0) from " ~ customers
    ).rows[0] -%}
    {%- do print('') -%}
    {%- do print(
        '{:,} customers of {:,} source records in {}.'.format(counts[0] | int, counts[1] | int, warehouse_location())
    ) -%}
    {%- do quarantine_line() -%}
    {%- do stopped_syncs_lines() -%}
    {%- if var('sample_data') -%}
        {%- set option = ' --target ' ~ target.name if invocation_args_dict.get('target') else '' -%}
        {%- do print(
            'Next: `cdp evaluate' ~ option ~ '` shows how well they were matched, `cdp docs' ~ option
            ~ '` what every table holds.'
        ) -%}
    {%- endif -%}
{%- endmacro %}

{#- How many raw rows were left out, and where they and the reasons are. -#}
{% macro quarantine_line() -%}
    {%- set model = graph.nodes['model.warehouse_cdp.quarantined_rows'] -%}
    {%- set quarantined_rows = adapter.get_relation(model.database, model.schema, model.alias) -%}
    {%- if quarantined_rows is none -%}
        {{ return('') }}
    {%- endif -%}
    {%- set count = run_query("select coalesce(sum(count_rows), 0) from " ~ quarantined_rows).rows[0][0] | int -%}
    {%- if count -%}
        {%- do print('{:,} raw rows are in quarantine; {}.{} says which and why.'.format(
            count, quarantined_rows.schema, quarantined_rows.identifier
        )) -%}
    {%- endif -%}
{%- endmacro %}
