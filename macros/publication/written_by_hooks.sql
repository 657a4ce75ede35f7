{#-
    For a model that hooks write to: adds no row. It is a model so that it is documented, has a contract, and is tested
    like any other table.
-#}
{% macro written_by_hooks() -%}
    select
    {%- for column in model.columns.values() %}
        cast(null as {{ column.data_type }}) as {{ column.name }}{{ ',' if not loop.last }}
    {%- endfor %}
    where false
{%- endmacro %}
