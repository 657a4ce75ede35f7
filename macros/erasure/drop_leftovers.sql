{#- Statements that drop tables of failed tests and of killed runs, which nothing else would take people out of. -#}
{% macro drop_leftovers() -%}
    {%- set schemas = [target.schema] -%}
    {%- for node in graph.nodes.values() if node.resource_type in ['model', 'test', 'seed'] and node.schema not in schemas -%}
        {%- do schemas.append(node.schema) -%}
    {%- endfor -%}
    {%- set leftovers = run_query(
        "select table_schema, table_name, table_type from information_schema.tables where table_catalog = '"
        ~ target.database ~ "' and table_schema in ('" ~ schemas | join("', '") ~ "') and (table_schema like "
        ~ "'%dbt_test__audit' or table_name like '%\\_\\_dbt\\_tmp%' escape '\\' or table_name like "
        ~ "'%\\_\\_dbt\\_backup%' escape '\\') order by 1, 2"
    ) -%}
    {%- for leftover in leftovers.rows %}
    drop {{ 'view' if leftover[2] == 'VIEW' else 'table' }} if exists {{ api.Relation.create(
        database=target.database, schema=leftover[0], identifier=leftover[1]
    ) }};
    {%- endfor -%}
{%- endmacro %}
