{#- {lower-case column name: adapter column} of a table or file; none where it does not exist. -#}
{% macro raw_columns_found(source_name, table, is_file) -%}
    {%- if not execute -%}
        {{ return(none) }}
    {%- endif -%}
    {%- if is_file -%}
        {%- set columns = columns_of_raw_file(source_name, table.identifier) -%}
    {%- else -%}
        {%- set existing = adapter.get_relation(table.database, table.schema, table.identifier) -%}
        {%- set columns = adapter.get_columns_in_relation(existing) if existing -%}
    {%- endif -%}
    {%- set found = {} -%}
    {%- for column in columns or [] -%}
        {%- do found.update({column.name | lower: column}) -%}
    {%- endfor -%}
    {{ return(found or none) }}
{%- endmacro %}
