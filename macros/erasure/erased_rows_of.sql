{#-
    The rows of a raw table that are erased, as something to select from; none where no row of it is. The table is found
    by its name: a unit test gives no rows for it and must not be read against those of a warehouse. While dbt reads
    the project, ref() makes it come before whatever stages.
-#}
{% macro erased_rows_of(source_name, table_name) -%}
    {%- if not execute -%}
        {%- do ref('int_privacy__erased_rows') -%}
        {{ return(none) }}
    {%- endif -%}
    {%- if (model.resource_type | string) == 'unit_test' -%}
        {{ return(none) }}
    {%- endif -%}
    {%- set erased_rows = model_relation(graph.nodes['model.warehouse_cdp.int_privacy__erased_rows']) -%}
    {%- if load_relation(erased_rows) is none -%}
        {{ return(none) }}
    {%- endif -%}
    {%- set rows = '(select row_hash from ' ~ erased_rows ~ " where source_name = '" ~ source_name
        ~ "' and table_name = '" ~ table_name ~ "')" -%}
    {{ return(rows if run_query('select 1 from ' ~ rows ~ ' as erased limit 1').rows | length else none) }}
{%- endmacro %}
