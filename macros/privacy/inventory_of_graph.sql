{#-
    The rows of data_inventory as SQL; without rows while dbt only parses, when there is no graph yet, and where nothing is
    built: thousands of rows are no SQL to lint.
-#}
{% macro inventory_of_graph() -%}
    {%- set columns = inventory_columns() -%}
    {%- set types = {'position': 'integer', 'is_public': 'boolean'} -%}
    {%- set rows = adapter.data_inventory(
        graph.nodes, graph.exposures, access_rules(), var('retention')
    ) if execute and flags.WHICH in ['build', 'run', 'retry'] else '' -%}
    select
        {%- for name in columns %}
        cast({{ name }} as {{ types.get(name, dbt.type_string()) }}) as {{ name }}{{ ',' if not loop.last }}
        {%- endfor %}
    from (
        values
        ({{ (['null'] * columns | length) | join(', ') }}){{ ',' if rows }}
        {{ rows }}
    ) as columns_of_models ({{ columns | join(', ') }})
    where table_name is not null
{%- endmacro %}

{#- The columns that the rows have, in their order. -#}
{% macro inventory_columns() -%}
    {{ return([
        'table_name', 'schema_name', 'layer', 'column_name', 'position', 'description', 'category', 'is_public',
        'sources', 'purposes', 'retention', 'read_by', 'exposures'
    ]) }}
{%- endmacro %}
