{#-
    The table of a model that hooks write to. They may need it before any run has built it, or before the run that adds
    a new column, so it is made or extended here by the contract of the model.
-#}
{% macro hook_table(model_name) -%}
    {%- set model = graph.nodes['model.warehouse_cdp.' ~ model_name] -%}
    {%- set relation = model_relation(model) -%}
    {%- if load_relation(relation) is none -%}
        {%- do adapter.create_schema(relation) -%}
        {%- call in_one_transaction() -%}
            create table {{ relation }} (
            {%- for column in model.columns.values() %}
                {{ column.name }} {{ column.data_type }}{{ ',' if not loop.last }}
            {%- endfor %}
            );
        {%- endcall -%}
        {%- do adapter.cache_added(relation) -%}
    {%- endif -%}
    {%- set present = adapter.get_columns_in_relation(relation) | map(attribute='name') | list -%}
    {%- for column in model.columns.values() if column.name not in present -%}
        {%- call in_one_transaction() -%}
            alter table {{ relation }} add column {{ column.name }} {{ column.data_type }};
        {%- endcall -%}
    {%- endfor -%}
    {{ return(relation) }}
{%- endmacro %}
