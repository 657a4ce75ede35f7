{#-
    A file of raw rows as something to select from: <raw_path>/<source>/<table>.parquet, or .csv with a header, of which
    every column is text; none where there is neither.
-#}
{% macro raw_file(source_name, table_name) -%}
    {{ return(adapter.dispatch('raw_file', 'warehouse_cdp')(source_name, table_name)) }}
{%- endmacro %}

{% macro duckdb__raw_file(source_name, table_name) -%}
    {%- set path = (var('raw_path') ~ '/' ~ source_name ~ '/' ~ table_name) | replace("'", "''") -%}
    {%- set readers = {
        '.parquet': "read_parquet('" ~ path ~ ".parquet')",
        '.csv': "read_csv('" ~ path ~ ".csv', all_varchar = true, header = true, delim = ',', quote = '\"', escape = '\"', comment = '')",
    } -%}
    {%- set files = [] -%}
    {%- for ending, reader in readers.items()
        if run_query("select 1 from glob('" ~ path ~ ending ~ "')").rows | length -%}
        {%- do files.append(reader) -%}
    {%- endfor -%}
    {%- if files | length > 1 -%}
        {{ exceptions.raise_compiler_error(
            "Both " ~ path ~ ".parquet and " ~ path ~ ".csv exist, and only one can hold the table. Remove the other."
        ) }}
    {%- endif -%}
    {{ return(files | first) }}
{%- endmacro %}

{% macro postgres__raw_file(source_name, table_name) -%}
    {{ exceptions.raise_compiler_error(
        "Var 'raw_path' is for DuckDB; Postgres reads no files of this machine. Load them with "
        ~ "`cdp load " ~ var('raw_path') ~ " --target postgres` and leave raw_path unset."
    ) }}
{%- endmacro %}

{% macro default__raw_file(source_name, table_name) -%}
    {{ unsupported_adapter('raw_file') }}
{%- endmacro %}

{#- The columns of what raw_file() gave. -#}
{% macro columns_of_file(file) -%}
    {%- set columns = [] -%}
    {%- for row in run_query('describe select * from ' ~ file).rows -%}
        {%- do columns.append(api.Column.create(row[0], row[1])) -%}
    {%- endfor -%}
    {{ return(columns) }}
{%- endmacro %}
