{#-
    A file of raw rows as something to select from: <raw_path>/<source>/<table>.parquet, or .csv with a header, of which
    every column is text; none where there is neither. Malformed lines of a CSV file are left out, see malformed_lines().
-#}
{% macro raw_file(source_name, table_name) -%}
    {%- set path = raw_file_path(source_name, table_name) -%}
    {%- if not path -%}
        {{ return(none) }}
    {%- endif -%}
    {{ return(adapter.csv_reader(path) if is_csv(path) else "read_parquet('" ~ path | replace("'", "''") ~ "')") }}
{%- endmacro %}

{#- Names of the file's columns. Those of a CSV file never pass through a query: it may have rows and no header. -#}
{% macro columns_of_raw_file(source_name, table_name) -%}
    {%- set path = raw_file_path(source_name, table_name) -%}
    {%- set columns = [] -%}
    {%- if path and is_csv(path) -%}
        {%- for name in adapter.csv_columns(path) -%}
            {%- do columns.append(api.Column.create(name, 'VARCHAR')) -%}
        {%- endfor -%}
    {%- elif path -%}
        {%- for row in run_query('describe select * from ' ~ raw_file(source_name, table_name)).rows -%}
            {%- do columns.append(api.Column.create(row[0], row[1])) -%}
        {%- endfor -%}
    {%- endif -%}
    {{ return(columns) }}
{%- endmacro %}

{% macro is_csv(path) -%}
    {{ return(path.endswith('.csv')) }}
{%- endmacro %}

{#- Where the file is; none where there is none. -#}
{% macro raw_file_path(source_name, table_name) -%}
    {{ return(adapter.dispatch('raw_file_path', 'warehouse_cdp')(source_name, table_name)) }}
{%- endmacro %}

{% macro duckdb__raw_file_path(source_name, table_name) -%}
    {%- set path = var('raw_path') ~ '/' ~ source_name ~ '/' ~ table_name -%}
    {%- set files = [] -%}
    {%- for ending in ['.parquet', '.csv']
        if run_query("select 1 from glob('" ~ path | replace("'", "''") ~ ending ~ "')").rows | length -%}
        {%- do files.append(path ~ ending) -%}
    {%- endfor -%}
    {%- if files | length > 1 -%}
        {{ exceptions.raise_compiler_error(
            "Both " ~ path ~ ".parquet and " ~ path ~ ".csv exist, and only one can hold the table. Remove the other."
        ) }}
    {%- endif -%}
    {{ return(files | first) }}
{%- endmacro %}

{% macro postgres__raw_file_path(source_name, table_name) -%}
    {{ exceptions.raise_compiler_error(
        "Var 'raw_path' is for DuckDB; Postgres reads no files of this machine. Load them with "
        ~ "`cdp load " ~ var('raw_path') ~ " --target postgres` and leave raw_path unset."
    ) }}
{%- endmacro %}

{% macro default__raw_file_path(source_name, table_name) -%}
    {{ unsupported_adapter('raw_file_path') }}
{%- endmacro %}
