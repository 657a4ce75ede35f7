{#- A sentence for whoever's table lacks the column that names its rows. -#}
{% macro raise_missing_raw_column(source_name, column, table) -%}
    {%- if var('raw_path') -%}
        {%- set place = raw_file_path(source_name, table.identifier) -%}
        {%- set mend = 'Files are UTF-8, and the first line of CSV names the columns, parted by commas' -%}
    {%- else -%}
        {%- set place = 'table ' ~ table.database ~ '.' ~ table.schema ~ '.' ~ table.identifier -%}
        {%- set mend = 'Load it' -%}
    {%- endif -%}
    {{ exceptions.raise_compiler_error(
        "Source '" ~ source_name ~ "': " ~ place ~ " has no column '" ~ column ~ "', without which its rows cannot be "
        ~ 'told apart. ' ~ mend ~ "; or switch the source off with var '" ~ source_name ~ "_enabled: false'."
    ) }}
{%- endmacro %}
