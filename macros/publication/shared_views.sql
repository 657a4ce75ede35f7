{#-
    The views through which readers see a published table, one a role: relations with the select list of each, {name:
    SQL}, which is generated from the tags of those columns that the table has (`names`). Columns that a view has keep
    their place and new ones follow, so that the view can be replaced and what people built on it stays. A role that may
    see no column has no view.
-#}
{% macro shared_views(model, names) -%}
    {%- set views = [] -%}
    {%- for role in access_rules() -%}
        {%- set view = published_relation(model, role_schema(role), 'view') -%}
        {%- set readable = readable_columns(model, role, names) -%}
        {%- set columns = {} -%}
        {%- for column in adapter.get_columns_in_relation(view) if column.name in readable -%}
            {%- do columns.update({column.name: readable[column.name]}) -%}
        {%- endfor -%}
        {%- for name, expression in readable.items() if name not in columns -%}
            {%- do columns.update({name: expression}) -%}
        {%- endfor -%}
        {%- if columns -%}
            {%- do views.append({'role': role, 'relation': view, 'columns': columns}) -%}
        {%- endif -%}
    {%- endfor -%}
    {{ return(views) }}
{%- endmacro %}

{#- Views of a published table that are there and that no role may have any more; all of them without `views`. -#}
{% macro closed_views(model, views=[]) -%}
    {%- set roles = views | map(attribute='role') | list -%}
    {%- set closed = [] -%}
    {%- for role in access_rules() if role not in roles -%}
        {%- set view = published_relation(model, role_schema(role), 'view') -%}
        {%- if is_there(view.include(database=false)) -%}
            {%- do closed.append(view) -%}
        {%- endif -%}
    {%- endfor -%}
    {{ return(closed) }}
{%- endmacro %}
