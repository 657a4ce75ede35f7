{#-
    The views through which readers see a published table: relations with the select list of each. Columns that a view
    has keep their place and new ones follow, so that the view can be replaced and what people built on it stays.
-#}
{% macro shared_views(model) -%}
    {%- set view = published_relation(model, 'share', 'view') -%}
    {%- set names = model.columns.keys() | list -%}
    {%- set columns = [] -%}
    {%- for column in adapter.get_columns_in_relation(view) if column.name in names -%}
        {%- do columns.append(column.name) -%}
    {%- endfor -%}
    {%- for name in names if name not in columns -%}
        {%- do columns.append(name) -%}
    {%- endfor -%}
    {{ return([{'relation': view, 'columns': columns}]) }}
{%- endmacro %}
