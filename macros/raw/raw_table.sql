{#-
    The table behind raw() by its name in the warehouse, whether or not it exists. Inside a unit test ref() gives a
    fixture that shows no columns, and only the name leads to the real table.
-#}
{% macro raw_table(source_name, table_name) -%}
    {%- if var('sample_data') -%}
        {{ return(api.Relation.create(
            database=target.database,
            schema=generate_schema_name('raw', none) | trim,
            identifier='sample_' ~ source_name ~ '__' ~ table_name
        )) }}
    {%- endif -%}
    {{ return(source(source_name, table_name)) }}
{%- endmacro %}
