{#-
    In the place of a table that no earlier run left: something to select from with these columns and no rows.

    columns: {name: SQL type}
-#}
{% macro no_rows(columns) -%}
    (select
        {%- for name, data_type in columns.items() %}
        cast(null as {{ data_type }}) as {{ name }}{{ ',' if not loop.last }}
        {%- endfor %}
    where false) as no_rows
{%- endmacro %}
