{#- A statement that adds rows, lists of texts, numbers or none, to a table; nothing where there are no rows. -#}
{% macro insert_rows(relation, columns, rows) -%}
    {%- if rows -%}
        insert into {{ relation }} ({{ columns | join(', ') }}) values
        {%- for row in rows %}
            (
            {%- for value in row -%}
                {%- if value is none -%} null
                {%- elif value is number -%} {{ value }}
                {%- else -%} '{{ dbt.escape_single_quotes(value) }}'
                {%- endif -%}
                {{ ', ' if not loop.last }}
            {%- endfor -%}
            ){{ ',' if not loop.last else ';' }}
        {%- endfor %}
    {%- endif -%}
{%- endmacro %}
