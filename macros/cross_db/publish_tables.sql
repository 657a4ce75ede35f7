{#-
    Gives readers the working tables of models, all in one step, and records it: gives the statements that dbt has to
    run for it.
-#}
{% macro publish_tables(models, verdict) -%}
    {{ return(adapter.dispatch('publish_tables', 'warehouse_cdp')(models, verdict)) }}
{%- endmacro %}

{#-
    A file for each role, written anew and renamed into place. Anew, because a DuckDB file keeps the bytes of deleted
    rows, and copying it costs as much.
-#}
{% macro duckdb__publish_tables(models, verdict) -%}
    {%- if adapter.find_published_file(env_var('CDP_SCHEMA_PREFIX', '')) is none -%}
        {{ return('') }}
    {%- endif -%}
    {%- do expect_no_publication(verdict) -%}
    {{ make_hash_keys() }}
    {%- set files = {} -%}
    {%- for role in access_rules() -%}
        {%- do files.update({
            adapter.find_published_file(env_var('CDP_SCHEMA_PREFIX', ''), role): file_statements(models, role)
        }) -%}
    {%- endfor -%}
    {%- set failure = adapter.publish_files(files) -%}
    {%- if failure -%}
        {{ return("select error('" ~ dbt.escape_single_quotes(failure) ~ "')") }}
    {%- endif -%}
    {{ return('begin; ' ~ record_publication() ~ ' commit;') }}
{%- endmacro %}

{#-
    One transaction. A published table is brought up to date by its delta, so that its views stay as they are and
    nobody waits; one whose columns, types, indexes or views changed is made anew beside the old one.
-#}
{% macro postgres__publish_tables(models, verdict) -%}
    {%- do expect_no_publication(verdict) -%}
    {%- set new_forms = [] -%}
    begin;
    {{ record_publication() }}
    {{ make_hash_keys() }}
    {%- set described = [] -%}
    {%- set all_views = [] -%}
    {%- set closed = [] -%}
    {%- for model in models -%}
        {%- set columns = adapter.get_columns_in_relation(model_relation(model)) -%}
        {%- set names = columns | map(attribute='name') | list -%}
        {%- set views = shared_views(model, names) -%}
        {%- do all_views.extend(views) -%}
        {%- do closed.extend(closed_views(model, views)) -%}
        {%- set published = published_relation(model, 'published', 'table') -%}
        {{ create_missing_schemas([published] + views | map(attribute='relation') | list) }}
        {%- set form = published_form(model, columns, views) -%}
        {%- if form != form_that_is_published(published, views) -%}
            {%- set new = published.incorporate(path={'identifier': 'new_' ~ local_md5(model.name)}) %}
            create table {{ new }} as select * from {{ model_relation(model) }};
            {%- for index in model.config.get('indexes', []) %}
            {{ get_create_index_sql(new, index) }};
            {%- endfor %}
            analyze {{ new }};
            comment on table {{ new }} is '{{ form }}';
            {%- do new_forms.append({'views': views, 'published': published, 'new': new}) -%}
        {%- elif model.unique_id in verdict.changed or model.name == 'publication_log' -%}
            {{ published_delta(model_relation(model), published, names) }}
        {%- endif -%}
        {%- for view in views -%}
            {%- do described.append(describe_relation(view.relation, model, view.columns)) -%}
        {%- endfor -%}
    {%- endfor -%}
    {#- What people built on a view or table that is taken back stops this with an error. -#}
    {%- set withdrawn = withdrawn_tables(models) -%}
    {%- for table in withdrawn -%}
        {%- do closed.extend(closed_views({'database': table.database, 'alias': table.identifier})) -%}
    {%- endfor -%}
    {{ replace_published(new_forms, all_views, closed, withdrawn) }}
    {{ described | join('\n') }}
    {{ grant_shares(models, all_views) }}
    commit;
{%- endmacro %}

{% macro default__publish_tables(models, verdict) -%}
    {{ unsupported_adapter('publish_tables') }}
{%- endmacro %}
