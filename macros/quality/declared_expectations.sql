{#-
    The expectations of all suites whose source is switched on, as SQL; without rows while dbt only parses, when there is
    no graph yet, where nothing is built, and with --empty, when nothing can be expected of tables.
-#}
{% macro declared_expectations() -%}
    {%- set columns = [
        'suite', 'source_name', 'schema_name', 'table_name', 'expectation', 'column_name', 'category', 'severity', 'rule',
        'arguments'
    ] -%}
    {%- set switched_off = [] -%}
    {%- for source_name in raw_tables() if not var(source_name ~ '_enabled') -%}
        {%- do switched_off.append(source_name) -%}
    {%- endfor -%}
    {%- set rows = adapter.declared_expectations(
        graph.nodes, var('guarded_tables'), switched_off
    ) if execute and not flags.EMPTY and flags.WHICH in ['build', 'run', 'retry'] else '' -%}
    select
        {%- for name in columns %}
        cast({{ name }} as {{ dbt.type_string() }}) as {{ name }}{{ ',' if not loop.last }}
        {%- endfor %}
    from (
        values
        ({{ (['null'] * columns | length) | join(', ') }}){{ ',' if rows }}
        {{ rows }}
    ) as declared ({{ columns | join(', ') }})
    where suite is not null
{%- endmacro %}
