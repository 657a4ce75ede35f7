{#-
    Columns of a table with a contract on Postgres: text that an index holds sorts by bytes. Sorted as a language does,
    the indexes of public tables took most of the time in which they were built. Names and other text keep the order of
    the database.
-#}
{% macro postgres__get_table_columns_and_constraints() -%}
    {%- set indexed = [] -%}
    {%- for index in config.get('indexes', []) -%}
        {%- do indexed.extend(index.columns) -%}
    {%- endfor -%}
    {%- set columns = {} -%}
    {%- for name, column in model.columns.items() -%}
        {%- set data_type = binary_order('text') if name in indexed and column.data_type == 'text' else column.data_type -%}
        {%- do columns.update({name: dict(column, data_type=data_type)}) -%}
    {%- endfor -%}
    (
        {{ (
            adapter.render_raw_columns_constraints(raw_columns=columns)
            + adapter.render_raw_model_constraints(raw_constraints=model.constraints)
        ) | join(', ') }}
    )
{%- endmacro %}
