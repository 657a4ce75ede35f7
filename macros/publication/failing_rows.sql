{#-
    The rows that break a test: how many, and the keys of the first 20, none where no rows were looked at. Where a test
    returns the value of its column instead of rows, the rows are looked up by it; of other tests nobody knows what they
    return.
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
    {%- set keys = {} -%}
    {%- for node_id in ([tested] if tested else node.depends_on.nodes) -%}
        {%- do keys.update(key_columns(node_id)) -%}
    {%- endfor -%}
    {%- set found = [] -%}
    {%- for name, selected in keys.items() if name in returned -%}
        {%- do found.append(selected) -%}
    {%- endfor -%}
    {%- if tested and found | length < keys | length and returns_value_of_column(node) -%}
        {%- set rows = rows_by_value(model_relation(graph.nodes[tested]), node.column_name, failing, returned[0]) -%}
        {{ return({'count_rows': result.failures, 'row_keys': row_keys(rows, keys.values())}) }}
    {%- endif -%}
    {{ return({'count_rows': result.failures, 'row_keys': row_keys(failing ~ ' as failing', found) if found else none}) }}
{%- endmacro %}

{#- The rows of a table that have one of the values, as joins of equal values: anything else compares each with each. -#}
{% macro rows_by_value(relation, column, failing, value) -%}
    (
        select tested.* from {{ relation }} as tested
        where tested.{{ column }} in (select failing.{{ value }} from {{ failing }} as failing)
        union all
        select tested.* from {{ relation }} as tested
        where
            tested.{{ column }} is null
            and exists (select 1 from {{ failing }} as failing where failing.{{ value }} is null)
    ) as tested
{%- endmacro %}

{#- Whether a test is one of those whose first column is the value of the column that it tests. -#}
{% macro returns_value_of_column(test) -%}
    {{ return(
        test.column_name
        and not test.test_metadata.namespace
        and test.test_metadata.name in ['unique', 'not_null', 'accepted_values', 'relationships', 'in_range']
    ) }}
{%- endmacro %}

{#- The first 20 keys of some rows. -#}
{% macro row_keys(rows, columns) -%}
    {%- set keys = [] -%}
    {%- for row in run_query(
        'select distinct ' ~ columns | join(', ') ~ ' from ' ~ rows ~ ' order by 1 limit 20'
    ).rows -%}
        {%- do keys.append(row.dict()) -%}
    {%- endfor -%}
    {{ return(keys) }}
{%- endmacro %}
