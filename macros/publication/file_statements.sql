{#-
    The statements that fill the published file of a role, in the database of the alias `being_published`: with the
    working tables, or with what `last` has of them, {name of a model: {'names': of its columns, 'rows': SQL}}.
-#}
{% macro file_statements(models, role, last=none) -%}
    {%- set statements = [] -%}
    {%- for model in models if last is none or model.name in last -%}
        {%- set names = last[model.name].names if last
            else adapter.get_columns_in_relation(model_relation(model)) | map(attribute='name') | list -%}
        {%- set columns = readable_columns(model, role, names) -%}
        {%- if columns -%}
            {%- set shared = published_relation(model, 'share', 'table', 'being_published') -%}
            {%- do statements.append('create schema if not exists ' ~ shared.without_identifier()) -%}
            {#- The log of this publication is written when the files are in place; it is in them already. -#}
            {%- set rows = last[model.name].rows if last else 'select * from ' ~ model_relation(model) -%}
            {%- if model.name == 'publication_log' and not last -%}
                {%- do statements.append('create or replace temporary table rows_of_log as ' ~ rows) -%}
                {%- do statements.append(insert_published_row('rows_of_log')) -%}
                {%- set rows = 'select * from rows_of_log' -%}
            {%- endif -%}
            {%- do statements.append(
                'create table ' ~ shared ~ ' as select ' ~ select_list(columns) ~ ' from (' ~ rows ~ ')'
            ) -%}
            {%- do statements.append(describe_relation(shared, model, columns)) -%}
        {%- endif -%}
    {%- endfor -%}
    {{ return(statements) }}
{%- endmacro %}
