{#-
    The key of a model as its tests declare it: a column that is `unique`, else those of `unique_combination`. Without
    columns that identify a person directly, or of which nobody said whether they do.
-#}
{% macro key_columns(node_id) -%}
    {%- set tests = graph.nodes.values()
        | selectattr('resource_type', 'equalto', 'test')
        | selectattr('attached_node', 'equalto', node_id)
        | sort(attribute='name') | list -%}
    {%- set single = tests | selectattr('test_metadata.name', 'equalto', 'unique') | map(attribute='column_name') | list -%}
    {%- set several = tests | selectattr('test_metadata.name', 'equalto', 'unique_combination')
        | map(attribute='test_metadata.kwargs.columns') | list -%}
    {%- set columns = graph.nodes[node_id].columns if node_id in graph.nodes else {} -%}
    {%- set safe = [] -%}
    {%- for name in (single[:1] or (several | first) or []) if name in columns -%}
        {%- if columns[name].config.meta.get('pii') in ['none', 'indirect'] -%}
            {%- do safe.append(name) -%}
        {%- endif -%}
    {%- endfor -%}
    {{ return(safe) }}
{%- endmacro %}
