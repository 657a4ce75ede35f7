{#-
    {lower-case name: adapter column} of a raw table; none when there is no such table, when the sample has none, and
    when its source is switched off. A required table or a key column that is missing stops the run with a sentence.
-#}
{% macro raw_columns_expected(source_name, table_name, declared) -%}
    {%- if not var(source_name ~ '_enabled') or is_missing_in_sample(declared) or not execute -%}
        {{ return(none) }}
    {%- endif -%}
    {%- set table = source(source_name, table_name) if declared.kept_here else raw_table(source_name, table_name) -%}
    {%- set found = raw_columns_found(source_name, table, var('raw_path') and not declared.kept_here) -%}
    {%- if declared.required and not found -%}
        {%- do raise_missing_raw_table(source_name, table_name, table) -%}
    {%- endif -%}
    {%- for column in declared.key if found and not found_column(declared.columns[column], found) -%}
        {%- do raise_missing_raw_column(source_name, column, table) -%}
    {%- endfor -%}
    {{ return(found) }}
{%- endmacro %}
