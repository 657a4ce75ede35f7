{#- A run that may not be published: says in closing lines and in the log why, what is stale, and what to do next. -#}
{% macro keep_last_publication(verdict, results) -%}
    {%- set of_node = {} -%}
    {%- for result in results -%}
        {%- do of_node.update({result.node.unique_id: result}) -%}
    {%- endfor -%}
    {%- call in_one_transaction() -%}
        {{ make_hash_keys() }}
        {{ insert_log_rows([publication_log_row('failed' if verdict.failed else 'incomplete', verdict=verdict)]) }}
    {%- endcall -%}
    {%- set rows = [] -%}
    {%- set lines = [] -%}
    {%- set models = restricting_models(verdict) -%}
    {%- set restricted = publish_restrictions(models.good) if models.good else [] -%}
    {%- for model in models.good if model.name in restricted -%}
        {%- do rows.append(publication_log_row('restricted', model)) -%}
    {%- endfor -%}
    {%- for node_id, since in verdict.failed -%}
        {%- set node = of_node[node_id].node -%}
        {%- set failing = failing_rows(of_node[node_id]) -%}
        {%- do rows.append(publication_log_row('failed', node, 'failed', since, failing)) -%}
        {%- do lines.append(problem_line(node, 'failed', since, failing)) -%}
    {%- endfor -%}
    {%- for node_id, problem, since in verdict.problems if problem == 'failed' -%}
        {%- do lines.append(problem_line(graph.nodes[node_id], problem, since)) -%}
    {%- endfor -%}
    {%- if rows -%}
        {%- call in_one_transaction() -%}
            {{ insert_log_rows(rows) }}
        {%- endcall -%}
    {%- endif -%}
    {%- do print('') -%}
    {%- do print(
        'Not published: readers keep the last good version. '
        ~ ('Stale now: ' ~ some_of(verdict.stale) ~ '.' if verdict.stale else '')
    ) -%}
    {%- for line in lines[:10] -%}
        {%- do print('  ' ~ line) -%}
    {%- endfor -%}
    {%- if lines | length > 10 -%}
        {%- do print('  and ' ~ (lines | length - 10) ~ ' more; see ' ~ hook_table('publication_log')) -%}
    {%- endif -%}
    {%- if restricted -%}
        {%- do print('Permissions that ended were taken back all the same: ' ~ some_of(restricted) ~ '.') -%}
    {%- endif -%}
    {%- set waiting = [] -%}
    {%- for model in models.good + models.others if model.name not in restricted -%}
        {%- do waiting.append(model.name) -%}
    {%- endfor -%}
    {%- if waiting -%}
        {%- do print(
            'Permissions that ended have NOT reached readers, because these are not good either: '
            ~ waiting | join(', ') ~ '.'
        ) -%}
    {%- endif -%}
    {%- do print('To publish: ' ~ ('mend what failed, then ' if lines else '') ~ '`' ~ verdict.next_command ~ '`.') -%}
{%- endmacro %}

{#- A problem in a line for people. -#}
{% macro problem_line(node, problem, since, failing=none) -%}
    {%- set line = (node.resource_type | string).replace('_', ' ') ~ ' ' ~ node.name ~ ' ' ~ problem ~ ' since ' ~ since
        ~ ' UTC' -%}
    {%- set advice = node.config.meta.get('advice') -%}
    {%- set advice = '. ' ~ advice if advice else '' -%}
    {%- if not failing -%}
        {{ return(line ~ advice) }}
    {%- endif -%}
    {%- set keys = [] -%}
    {%- for row_key in (failing.row_keys or [])[:3] -%}
        {%- do keys.append(row_key.values() | join(' ')) -%}
    {%- endfor -%}
    {{ return(line ~ ', ' ~ failing.count_rows ~ ' rows' ~ (': ' ~ keys | join(', ') if keys else '')
        ~ (', …' if keys and failing.count_rows > keys | length else '') ~ advice) }}
{%- endmacro %}

{#- Names in a line, of many the first: the log has them all. -#}
{% macro some_of(names) -%}
    {%- set more = names | length - 6 -%}
    {{ return(names[:6] | join(', ') ~ (' and ' ~ more ~ ' more' if more > 0 else '')) }}
{%- endmacro %}
