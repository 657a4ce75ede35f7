{#- A run that may not be published: says in closing lines and in the log why, what is stale, and what to do next. -#}
{% macro keep_last_publication(verdict, results) -%}
    {%- set nodes = {} -%}
    {%- for result in results -%}
        {%- do nodes.update({result.node.unique_id: result.node}) -%}
    {%- endfor -%}
    {%- set rows = [publication_log_row('failed' if verdict.failed else 'incomplete', verdict=verdict)] -%}
    {%- set lines = [] -%}
    {%- for node_id, since in verdict.failed if nodes[node_id].resource_type != 'operation' -%}
        {%- set node = nodes[node_id] -%}
        {%- set failing = failing_rows(node) -%}
        {%- do rows.append(publication_log_row('failed', node, 'failed', since, failing)) -%}
        {%- do lines.append(problem_line(node, 'failed', since, failing)) -%}
    {%- endfor -%}
    {%- for node_id, problem, since in verdict.problems if problem == 'failed' -%}
        {%- do lines.append(problem_line(graph.nodes[node_id], problem, since)) -%}
    {%- endfor -%}
    {%- call in_one_transaction() -%}
        {{ insert_log_rows(rows) }}
    {%- endcall -%}
    {%- do print('') -%}
    {%- do print(
        'Not published: readers keep the last good version. '
        ~ ('Stale now: ' ~ verdict.stale | join(', ') ~ '.' if verdict.stale else '')
    ) -%}
    {%- for line in lines[:10] -%}
        {%- do print('  ' ~ line) -%}
    {%- endfor -%}
    {%- if lines | length > 10 -%}
        {%- do print('  and ' ~ (lines | length - 10) ~ ' more; see ' ~ hook_table('publication_log')) -%}
    {%- endif -%}
    {%- do print('To publish: `' ~ verdict.next_command ~ '`, all of which must succeed.') -%}
{%- endmacro %}

{#- A problem in a line for people. -#}
{% macro problem_line(node, problem, since, failing=none) -%}
    {{ return(
        (node.resource_type | string).replace('_', ' ') ~ ' ' ~ node.name ~ ' ' ~ problem ~ ', since ' ~ since ~ ' UTC'
        ~ ('; ' ~ failing.count ~ ' rows: ' ~ failing.keys if failing else '')
    ) }}
{%- endmacro %}
