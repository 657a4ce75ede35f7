{#- A rule of var `retention` that cannot be followed ends the run: who wrote it relies on it. -#}
{% macro check_retention() -%}
    {%- for source_name, tables in (var('retention') or {}).items() -%}
        {%- for table_name, rule in tables.items() -%}
            {%- set name = "Var 'retention', " ~ source_name ~ '.' ~ table_name -%}
            {%- if table_name not in (raw_tables()[source_name] or {}) -%}
                {{ exceptions.raise_compiler_error(name ~ ': macros/raw/sources/ declares no such table.') }}
            {%- endif -%}
            {%- if rule is not mapping or rule.months is not integer or rule.months is boolean or rule.months < 1 -%}
                {{ exceptions.raise_compiler_error(
                    name ~ ': write {column: its time, months: how many}, with a whole number of months.'
                ) }}
            {%- endif -%}
            {%- set columns = raw_declaration(source_name, table_name).columns -%}
            {%- if rule.column not in columns or columns[rule.column].kind not in ['timestamp', 'date'] -%}
                {{ exceptions.raise_compiler_error(
                    name ~ ": '" ~ rule.column ~ "' is no time of this table in macros/raw/sources/."
                ) }}
            {%- endif -%}
        {%- endfor -%}
    {%- endfor -%}
{%- endmacro %}
