{#-
    Takes permissions that ended since out of the last published version, in one step, and leaves all else in it as it
    is: for runs that may not be published. Gives the names of the tables that it could do this for.
-#}
{% macro publish_restrictions(models) -%}
    {{ return(adapter.dispatch('publish_restrictions', 'warehouse_cdp')(models)) }}
{%- endmacro %}

{% macro duckdb__publish_restrictions(models) -%}
    {%- set file = adapter.find_published_file(env_var('CDP_SCHEMA_PREFIX', ''), only_if_there=true) -%}
    {%- if file is none -%}
        {{ return([]) }}
    {%- endif -%}
    {%- set columns = adapter.published_columns(file) -%}
    {%- set last = {} -%}
    {%- set restricted = [] -%}
    {%- for model in public_models() -%}
        {%- set published = published_relation(model, 'share', 'table', 'last_published') -%}
        {%- set names = columns.get(model.alias) -%}
        {%- if names -%}
            {%- set rows = 'select * from ' ~ published -%}
            {%- if model in models and may_be_restricted(model, names) -%}
                {%- set rows = restricted_rows_of(model, published, names) -%}
                {%- do restricted.append(model.name) -%}
            {%- endif -%}
            {%- do last.update({model.name: {'names': names, 'rows': rows}}) -%}
        {%- endif -%}
    {%- endfor -%}
    {%- set files = {} -%}
    {%- for role in access_rules() -%}
        {%- do files.update({
            adapter.find_published_file(env_var('CDP_SCHEMA_PREFIX', ''), role):
            file_statements(public_models(), role, last=last)
        }) -%}
    {%- endfor -%}
    {%- set failure = adapter.publish_files(files, file) -%}
    {%- if failure -%}
        {{ exceptions.raise_compiler_error(failure) }}
    {%- endif -%}
    {{ return(restricted) }}
{%- endmacro %}

{% macro postgres__publish_restrictions(models) -%}
    {%- set restricted = [] -%}
    {%- set statements = [] -%}
    {%- for model in models -%}
        {%- set published = published_relation(model, 'published', 'table') -%}
        {%- set names = adapter.get_columns_in_relation(published) | map(attribute='name') | list
            if is_there(published.include(database=false)) else [] -%}
        {%- if may_be_restricted(model, names) -%}
            {%- do restricted.append(model.name) -%}
            {%- do statements.append(
                'create temporary table cdp_restricted on commit drop as '
                ~ restricted_rows_of(model, published, names) ~ '; '
                ~ published_delta('cdp_restricted', published, names) ~ ' drop table cdp_restricted;'
            ) -%}
        {%- endif -%}
    {%- endfor -%}
    {%- if statements -%}
        {%- call in_one_transaction() -%} {{ statements | join('\n') }} {%- endcall -%}
    {%- endif -%}
    {{ return(restricted) }}
{%- endmacro %}

{% macro default__publish_restrictions(models) -%}
    {{ unsupported_adapter('publish_restrictions') }}
{%- endmacro %}

{#- Whether the working table still has every column that readers know; in a new form it waits for a green run. -#}
{% macro may_be_restricted(model, names) -%}
    {%- set working = adapter.get_columns_in_relation(model_relation(model)) | map(attribute='name') | list -%}
    {{ return(names | length > 0 and names | reject('in', working) | list | length == 0) }}
{%- endmacro %}

{% macro restricted_rows_of(model, published, names) -%}
    {%- set restriction = model.config.meta.restriction -%}
    {{ return(restricted_rows(
        published, model_relation(model), names, restriction.key, restriction.permission
    )) }}
{%- endmacro %}
