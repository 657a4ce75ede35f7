{#- The names of the tables that a node is or tests. -#}
{% macro tested_tables(node) -%}
    {%- set names = [] -%}
    {%- for node_id in ([node.unique_id] if node.unique_id in graph.nodes and graph.nodes[node.unique_id].resource_type != 'test'
        else node.depends_on.nodes) -%}
        {%- do names.append(node_id.split('.')[2]) -%}
    {%- endfor -%}
    {{ return(names | join(', ')) }}
{%- endmacro %}
