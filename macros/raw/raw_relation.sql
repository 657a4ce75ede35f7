{#-
    Where a raw table's rows are read: the sample seed while var('sample_data') is true, a file under var('raw_path')
    when that is set, the loader's table otherwise; none for a table that the sample has not. A table that people keep in
    the warehouse is read there in any case.
-#}
{% macro raw_relation(source_name, table_name, declared) -%}
    {%- if declared.kept_here -%}
        {{ return(source(source_name, table_name)) }}
    {%- endif -%}
    {%- if is_missing_in_sample(declared) -%}
        {{ return(none) }}
    {%- endif -%}
    {%- if var('sample_data') -%}
        {{ return(ref('sample_' ~ source_name ~ '__' ~ table_name)) }}
    {%- endif -%}
    {%- set table = source(source_name, table_name) -%}
    {%- if not var('raw_path') -%}
        {{ return(table) }}
    {%- endif -%}
    {%- set file = raw_file(source_name, table.identifier) if execute -%}
    {{ return('(select * from ' ~ file ~ ' limit 0)' if file and flags.EMPTY else file) }}
{%- endmacro %}

{#- Whether the build is one from the sample and the table is declared to have no seed there. -#}
{% macro is_missing_in_sample(declared) -%}
    {{ return(var('sample_data') and not declared.sampled) }}
{%- endmacro %}
