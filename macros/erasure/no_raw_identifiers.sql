{#- In the place of what names people in raw tables, where nobody was erased. -#}
{% macro no_raw_identifiers() -%}
    select
        {%- for column in ['source_name', 'table_name', 'row_hash', 'identifier_type', 'identifier_value', 'country'] %}
        cast(null as {{ dbt.type_string() }}) as {{ column }}{{ ',' if not loop.last }}
        {%- endfor %}
    where false
{%- endmacro %}
