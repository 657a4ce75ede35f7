{#-
    The views through which readers see a published table: relations with the columns of each, of those that the table has. Columns that a view
    has keep their place and new ones follow, so that the view can be replaced and what people built on it stays.
-#}
{% macro shared_views(model, names) -%}
    {%- set view = published_relation(model, 'share', 'view') -%}
    {%- set columns = [] -%}
    {%- for column in adapter.get_columns_in_relation(view) if column.name in names -%}
        {%- do columns.append(column.name) -%}
    {%- endfor -%}
    {%- for name in names if name not in columns -%}
        {%- do columns.append(name) -%}
    {%- endfor -%}
    {{ return([{'relation': view, 'columns': columns}]) }}
{%- endmacro %}
