{#- none -#}
{% macro failing_rows(node) -%}
    {{ return(none) }}
{%- endmacro %}

{#- The table that a failed node is or tests; none for a test of several. -#}
{% macro tested_table(node) -%}
    {%- if (node.resource_type | string) in ['model', 'seed', 'snapshot'] -%}
        {{ return(node.name) }}
    {%- endif -%}
    {%- set parents = node.depends_on.nodes | map('replace', 'model.warehouse_cdp.', '') | list -%}
    {{ return(parents | join(', ')) }}
{%- endmacro %}
