{#- Whether there is a tombstone. While dbt reads the project, where it asks what depends on what, the answer is yes. -#}
{% macro is_anybody_erased() -%}
    {%- if not execute -%}
        {{ return(true) }}
    {%- endif -%}
    {%- set tombstones = model_relation(graph.nodes['model.warehouse_cdp.int_privacy__tombstones']) -%}
    {{ return(
        load_relation(tombstones) is not none
        and run_query('select 1 from ' ~ tombstones ~ ' limit 1').rows | length > 0
    ) }}
{%- endmacro %}
