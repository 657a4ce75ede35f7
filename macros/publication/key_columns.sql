{#-
    The key of a model as its tests declare it, a column that is `unique`, else those of `unique_combination`: {name: what
    to select, a text}. A column that identifies a person directly is hashed, as analysts see it; one of which nobody said
    whether it does is left out.
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
    {%- set keys = {} -%}
    {%- for name in (single[:1] or (several | first) or []) if name in columns -%}
        {%- set tag = columns[name].config.meta.get('pii') -%}
        {%- if tag in ['none', 'indirect'] -%}
            {%- do keys.update({name: 'cast(' ~ name ~ ' as ' ~ dbt.type_string() ~ ') as ' ~ name}) -%}
        {%- elif tag == 'direct' -%}
            {%- do keys.update({name: keyed_hash(name) ~ ' as ' ~ name ~ '_hash'}) -%}
        {%- endif -%}
    {%- endfor -%}
    {{ return(keys) }}
{%- endmacro %}
