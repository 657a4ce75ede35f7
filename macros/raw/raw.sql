{#-
    The one door through which staging reads. Gives exactly the declared columns, cast to the declared kinds,
    whatever the loader made of them: a column that the table lacks is a typed null, a value that does not fit
    its kind is null, and a source that is switched off gives the columns without rows. Loaders deliver at least
    once: of rows with the same key the last loaded is given, of those loaded at once always the same one.

    columns: {column name: kind}; the kinds are listed in raw_column().
    key: the columns without which a row cannot be told from another; a table that lacks one is an error.
    loaded_at: the declared column that says when a row was loaded.
    required: a missing table is an error (true) or an empty table (false).
-#}
{% macro raw(source_name, table_name, columns, key, loaded_at, required=true) -%}
    {%- set relation = raw_relation(source_name, table_name) -%}
    {%- set table = raw_table(source_name, table_name) -%}
    {%- set enabled = var(source_name ~ '_enabled') -%}
    {%- set found = raw_columns_found(table) if enabled -%}
    {%- if enabled and required and execute and not found -%}
        {%- do raise_missing_raw_table(source_name, table_name, table) -%}
    {%- endif -%}
    {%- for column in key if found and column not in found -%}
        {%- do raise_missing_raw_column(source_name, column, table) -%}
    {%- endfor -%}
    {%- set typed -%}
        (
            select
                {%- for column, kind in columns.items() %}
                {{ raw_column(column, kind, found) }} as {{ column }}{{ ',' if not loop.last }}
                {%- endfor %}
            {% if found -%}
            from {{ relation }}
            {%- else -%}
            where false
            {%- endif %}
        ) as typed
    {%- endset -%}
    {%- set last_loaded = [loaded_at ~ ' desc nulls last'] -%}
    {%- for column in columns if column not in key -%}
        {%- do last_loaded.append(raw_sort_key(column, columns) ~ ' desc nulls last') -%}
    {%- endfor -%}
    {%- set row_key = [] -%}
    {%- for column in key -%}
        {%- do row_key.append(raw_sort_key(column, columns)) -%}
    {%- endfor -%}
    (
        {{ first_per_key(typed, columns, row_key, last_loaded) }}
    ) as raw_{{ table_name }}
{%- endmacro %}

{#- A declared column as what rows can be sorted by, whatever collation the database has. -#}
{% macro raw_sort_key(column, columns) -%}
    {{ return(binary_order(column) if raw_data_type(columns[column]) == dbt.type_string() else column) }}
{%- endmacro %}
