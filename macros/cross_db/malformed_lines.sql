{#-
    The lines of a raw table's file that are no rows, as something to select from: line_number, error_type and
    count_lines, see src/warehouse_cdp/malformed_lines.py. None where no file was read. A file of which nobody can tell
    what is a line stops the run.
-#}
{% macro malformed_lines(source_name, table_name) -%}
    {%- set is_read = execute and var(source_name ~ '_enabled') and not var('sample_data') and not flags.EMPTY -%}
    {%- if not is_read or flags.WHICH not in ['run', 'build', 'retry', 'show'] -%}
        {{ return(none) }}
    {%- endif -%}
    {{ return(adapter.dispatch('malformed_lines', 'warehouse_cdp')(source_name, table_name)) }}
{%- endmacro %}

{#- As many files as are read, and never all of their columns: what is wrong with others does not matter. -#}
{% macro duckdb__malformed_lines(source_name, table_name) -%}
    {%- set path = raw_file_path(source_name, raw_table(source_name, table_name).identifier) if var('raw_path') -%}
    {%- if not path or not is_csv(path) -%}
        {{ return(none) }}
    {%- endif -%}
    {%- set declared = raw_declaration(source_name, table_name) -%}
    {%- set lines = 'cdp_malformed_lines_of_' ~ source_name ~ '_' ~ table_name -%}
    {%- do adapter.find_malformed_lines(
        path, columns_read(declared, raw_columns_expected(source_name, table_name, declared)), lines
    ) -%}
    {{ return(lines) }}
{%- endmacro %}

{#- Here `cdp load` read the file. -#}
{% macro postgres__malformed_lines(source_name, table_name) -%}
    {%- set table = raw_table(source_name, table_name) -%}
    {%- set lines = adapter.get_relation(table.database, table.schema, 'cdp_malformed_lines') -%}
    {%- if not lines -%}
        {{ return(none) }}
    {%- endif -%}
    {{ return('(select * from ' ~ lines ~ " where table_name = '" ~ table.identifier ~ "') as lines_of_table") }}
{%- endmacro %}

{% macro default__malformed_lines(source_name, table_name) -%}
    {{ unsupported_adapter('malformed_lines') }}
{%- endmacro %}
