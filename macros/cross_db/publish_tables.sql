{#-
    Gives readers the working tables of models, all in one step, and records it: gives the statements that dbt has to
    run for it.
-#}
{% macro publish_tables(models, log_row) -%}
    {{ return(adapter.dispatch('publish_tables', 'warehouse_cdp')(models, log_row)) }}
{%- endmacro %}

{#-
    One file, written anew and renamed into place. Anew, because a DuckDB file keeps the bytes of deleted rows, and
    copying it costs as much.
-#}
{% macro duckdb__publish_tables(models, log_row) -%}
    {%- set file = adapter.find_published_file(env_var('CDP_SCHEMA_PREFIX', '')) -%}
    {%- if file is none -%}
        {{ return('') }}
    {%- endif -%}
    {%- set statements = [] -%}
    {%- for model in models -%}
        {%- set shared = published_relation(model, 'share', 'table', 'being_published') -%}
        {%- do statements.append('create schema if not exists ' ~ shared.without_identifier()) -%}
        {%- do statements.append('create table ' ~ shared ~ ' as select * from ' ~ model_relation(model)) -%}
        {%- if model.name == 'publication_log' -%}
            {%- do statements.append(insert_log_rows([log_row], shared)) -%}
        {%- endif -%}
        {%- do statements.append(describe_relation(shared, model)) -%}
    {%- endfor -%}
    {%- set failure = adapter.publish_file(file, statements) -%}
    {%- if failure -%}
        {{ return("select error('" ~ dbt.escape_single_quotes(failure) ~ "')") }}
    {%- endif -%}
    {{ return('begin; ' ~ record_publication(log_row) ~ ' commit;') }}
{%- endmacro %}

{#- Tables by what changed, and views; one transaction. -#}
{% macro postgres__publish_tables(models, log_row) -%}
    begin;
    {{ record_publication(log_row) }}
    {%- set published_schema = published_relation(models[0], 'published', 'table').include(database=false, identifier=false) -%}
    {%- set share_schema = published_relation(models[0], 'share', 'view').include(database=false, identifier=false) %}
    create schema if not exists {{ published_schema }};
    create schema if not exists {{ share_schema }};
    {%- for model in models -%}
        {%- set working = model_relation(model) -%}
        {%- set published = published_relation(model, 'published', 'table') -%}
        {%- set shared = published_relation(model, 'share', 'view') %}
        drop view if exists {{ shared }};
        drop table if exists {{ published }};
        create table {{ published }} as select * from {{ working }};
        create view {{ shared }} as select * from {{ published }};
        {{ describe_relation(shared, model) }}
    {%- endfor %}
    commit;
{%- endmacro %}

{% macro default__publish_tables(models, log_row) -%}
    {{ unsupported_adapter('publish_tables') }}
{%- endmacro %}

{#- Writes down that everything is published. -#}
{% macro record_publication(log_row) -%}
    delete from {{ hook_table('int_publication__state') }} where problem = 'not published';
    {{ insert_log_rows([log_row]) }}
{%- endmacro %}

{#- Statements that give a published relation the descriptions of its model. -#}
{% macro describe_relation(relation, model) -%}
    {{ alter_relation_comment(relation, model.description) }}
    {%- for column in model.columns.values() %}
        comment on column {{ relation }}.{{ column.name }} is '{{ dbt.escape_single_quotes(column.description) }}';
    {%- endfor %}
{%- endmacro %}
