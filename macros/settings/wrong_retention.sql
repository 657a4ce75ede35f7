{#- A sentence for each rule of var `retention` that cannot be followed: who wrote it relies on it. -#}
{% macro wrong_retention() -%}
    {%- set wrong = [] -%}
    {%- for source_name, tables in (var('retention') or {}).items() -%}
        {%- for table_name, rule in tables.items() -%}
            {%- set name = "Var 'retention', " ~ source_name ~ '.' ~ table_name -%}
            {%- if table_name not in (raw_tables()[source_name] or {}) -%}
                {%- do wrong.append(name ~ ': macros/raw/sources/ declares no such table.') -%}
            {%- elif rule is not mapping or rule.months is not integer or rule.months is boolean or rule.months < 1 -%}
                {%- do wrong.append(
                    name ~ ': write {column: its time, months: how many}, with a whole number of months.'
                ) -%}
            {%- else -%}
                {%- set columns = raw_declaration(source_name, table_name).columns -%}
                {%- if rule.column not in columns or columns[rule.column].kind not in ['timestamp', 'date'] -%}
                    {%- do wrong.append(name ~ ": '" ~ rule.column ~ "' is no time of this table in macros/raw/sources/.") -%}
                {%- endif -%}
            {%- endif -%}
        {%- endfor -%}
    {%- endfor -%}
    {{ return(wrong) }}
{%- endmacro %}
