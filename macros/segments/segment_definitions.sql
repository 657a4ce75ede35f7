{#- The definitions in models/segments/segments.yml; none while dbt only parses, when there is no graph yet. -#}
{% macro segment_definitions() -%}
    {{ return(graph.nodes['model.warehouse_cdp.int_segments__matches'].config.meta.segments if execute else {}) }}
{%- endmacro %}

{#- What has to be known to read definitions, in the order in which the adapter's methods take it. -#}
{% macro about_segments(definitions=none) -%}
    {{ return([
        segment_definitions() if definitions is none else definitions,
        graph.nodes,
        consent_channels(),
        segment_sql_models(),
        run_at(),
    ]) }}
{%- endmacro %}

{#- A sentence for each thing that is wrong with definitions. -#}
{% macro wrong_segments(definitions=none) -%}
    {{ return(adapter.segment_problems(*about_segments(definitions)) if execute else []) }}
{%- endmacro %}
