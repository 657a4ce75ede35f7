{#-
    The rows that break a test: how many, and the keys of the first 20 none where no rows were looked at. Where
    a test returns the value of its column instead of rows, the rows are looked up by it.
-#}
{% macro failing_rows(result) -%}
    {%- set node = result.node -%}
    {%- if (node.resource_type | string) != 'test' or (result.status | string) != 'fail' -%}
        {{ return(none) }}
    {%- endif -%}
    {%- set failing = '(\n' ~ node.compiled_code ~ '\n)' -%}
    {%- set returned = adapter.get_column_schema_from_query('select * from ' ~ failing ~ ' as failing')
        | map(attribute='name') | list -%}
    {%- set tested = node.attached_node -%}
    {%- set keys = [] -%}
    {%- for node_id in ([tested] if tested else node.depends_on.nodes) -%}
        {%- do keys.extend(key_columns(node_id) | reject('in', keys)) -%}
    {%- endfor -%}
    {%- set found = keys | select('in', returned) | list -%}
    {%- if keys and tested and found | length < keys | length and node.column_name -%}
        {%- set rows = model_relation(graph.nodes[tested]) ~ ' as tested where exists (select 1 from ' ~ failing
            ~ ' as failing where failing.' ~ returned[0] ~ ' is not distinct from tested.' ~ node.column_name ~ ')' -%}
        {{ return({'count_rows': result.failures, 'row_keys': row_keys(rows, keys)}) }}
    {%- endif -%}
    {{ return({'count_rows': result.failures, 'row_keys': row_keys(failing ~ ' as failing', found) if found else none}) }}
{%- endmacro %}

{#- The first 20 keys of some rows. -#}
{% macro row_keys(rows, columns) -%}
    {%- set texts = [] -%}
    {%- for column in columns -%}
        {%- do texts.append('cast(' ~ column ~ ' as ' ~ dbt.type_string() ~ ') as ' ~ column) -%}
    {%- endfor -%}
    {%- set keys = [] -%}
    {%- for row in run_query(
        'select distinct ' ~ texts | join(', ') ~ ' from ' ~ rows ~ ' order by 1 limit 20'
    ).rows -%}
        {%- do keys.append(dict(zip(columns, row.values()))) -%}
    {%- endfor -%}
    {{ return(keys) }}
{%- endmacro %}
