{#- A sentence for whoever's table lacks the column that names its rows. -#}
{% macro raise_missing_raw_column(source_name, column, table) -%}
    {{ exceptions.raise_compiler_error(
        "Source '" ~ source_name ~ "': table " ~ table.database ~ '.' ~ table.schema ~ '.' ~ table.identifier
        ~ " has no column '" ~ column ~ "', without which its rows cannot be told apart. Load it, or switch the "
        ~ "source off with var '" ~ source_name ~ "_enabled: false'."
    ) }}
{%- endmacro %}
