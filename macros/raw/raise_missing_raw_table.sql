{#-
    A sentence for whoever's table is not where raw() looks. Only run and build need the tables: compile, lint
    and docs must work on an empty warehouse.
-#}
{% macro raise_missing_raw_table(source_name, table_name, table) -%}
    {%- if flags.WHICH in ['run', 'build', 'retry', 'show', 'test'] -%}
        {{ exceptions.raise_compiler_error(
            "Source '" ~ source_name ~ "': required table '" ~ table_name ~ "' was not found at "
            ~ place_of_raw_table(source_name, table) ~ " Or switch the source off with var '" ~ source_name
            ~ "_enabled: false'."
        ) }}
    {%- endif -%}
{%- endmacro %}

{#- Where a raw table was looked for, and what would put it there. -#}
{% macro place_of_raw_table(source_name, table) -%}
    {%- if var('raw_path') -%}
        {{ return(
            var('raw_path') ~ '/' ~ source_name ~ '/' ~ table.identifier ~ '.csv or .parquet. Put it there, or point '
            ~ "var 'raw_path' at the folder that holds it."
        ) }}
    {%- endif -%}
    {{ return(
        table.database ~ '.' ~ table.schema ~ '.' ~ table.identifier ~ ". Load it there, or point var '" ~ source_name
        ~ "_schema' at the schema that holds it."
    ) }}
{%- endmacro %}
