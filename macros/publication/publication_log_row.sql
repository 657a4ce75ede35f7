{#- One row for the publication log, in the order of its columns. -#}
{% macro publication_log_row(outcome, node=none, problem=none, since=none, rows=none, verdict=none) -%}
    {{ return([
        local_md5(invocation_id ~ '|' ~ (node.unique_id if node else '')),
        invocation_id,
        now_as_text(),
        outcome,
        (node.resource_type | string if node else none),
        (node.name if node else none),
        tested_tables(node) if node else none,
        problem,
        since,
        rows.count_rows if rows else none,
        tojson(rows.row_keys) if rows and rows.row_keys else none,
        verdict.stale | join(', ') if verdict else none,
        verdict.next_command if verdict else none,
    ]) }}
{%- endmacro %}
