{#-
    The columns that raw tables have now, as SQL: source_name, table_name, column_name, data_type, and is_read, whether
    the declarations ask for them. Without rows where nothing is built.
-#}
{% macro raw_columns_present() -%}
    {%- set rows = [] -%}
    {%- set is_asked = execute and not flags.EMPTY and flags.WHICH in ['build', 'run', 'retry'] -%}
    {%- for source_name, tables in raw_tables().items() -%}
        {%- for table_name in tables -%}
            {%- set declared = raw_declaration(source_name, table_name) -%}
            {#- So that seeds come first. -#}
            {%- do raw_relation(source_name, table_name, declared) if not execute -%}
            {%- set found = (raw_columns_expected(source_name, table_name, declared) if is_asked) or {} -%}
            {%- set read = columns_read(declared, found) -%}
            {%- for column in found.values() -%}
                {%- do rows.append([source_name, table_name, column.name, column.dtype | lower, column.name in read]) -%}
            {%- endfor -%}
        {%- endfor -%}
    {%- endfor -%}
    select
        cast(source_name as {{ dbt.type_string() }}) as source_name,
        cast(table_name as {{ dbt.type_string() }}) as table_name,
        cast(column_name as {{ dbt.type_string() }}) as column_name,
        cast(data_type as {{ dbt.type_string() }}) as data_type,
        cast(is_read as boolean) as is_read
    from (
        values
        (null, null, null, null, null){{ ',' if rows }}
        {{ adapter.rows_as_sql(rows) if rows }}
    ) as present (source_name, table_name, column_name, data_type, is_read)
    where source_name is not null
{%- endmacro %}
