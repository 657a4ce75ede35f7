{#- Takes back what is published of models that are public no longer. What people built on it stops this with an error. -#}
{% macro withdraw_tables(models) -%}
    {%- set names = models | map(attribute='alias') | list -%}
    {%- set published = published_relation(models[0], 'published', 'table') -%}
    {%- set tables = run_query(
        "select tablename from pg_tables where schemaname = '" ~ published.schema ~ "'"
    ).columns[0].values() -%}
    {%- for name in tables if name not in names %}
        {%- for role in access_rules() %}
    drop view if exists {{ published_relation({'database': published.database, 'alias': name}, role_schema(role), 'view') }};
        {%- endfor %}
    drop table {{ published.incorporate(path={'identifier': name}) }};
    {%- endfor %}
{%- endmacro %}
