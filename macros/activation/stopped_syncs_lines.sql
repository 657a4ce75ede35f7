{#- A line for each sync that stands still because it would remove too much at once, and how to let it. -#}
{% macro stopped_syncs_lines() -%}
    {%- set model = graph.nodes['model.warehouse_cdp.syncs'] -%}
    {%- set syncs = adapter.get_relation(model.database, model.schema, model.alias) -%}
    {%- if syncs is none -%}
        {{ return('') }}
    {%- endif -%}
    {%- set columns = ['sync_name', 'destination', 'count_limited', 'count_held', 'removal_limit_percent'] -%}
    {%- for name, destination, limited, held, percent in run_query(
        'select ' ~ columns | join(', ') ~ ' from ' ~ syncs ~ ' where is_stopped order by sync_name'
    ).rows -%}
        {%- do print(
            'Sync ' ~ name ~ ' stands still: it would remove {:,} of the {:,} rows that {} holds, and its limit is {} percent. '
            .format(limited | int, held | int, destination, percent)
            ~ "If that is right, allow it once: dbt build --vars 'allowed_removals: [" ~ name ~ "]'."
        ) -%}
    {%- endfor -%}
{%- endmacro %}
