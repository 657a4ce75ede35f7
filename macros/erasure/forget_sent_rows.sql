{#-
    Statements for the log of what was sent: a row `erased` for each key of the person that a destination holds or may
    be about to be sent, so that it can be removed there although the records it was made of are forgotten, and nothing
    of what was sent any more, neither there nor where tools write. What is not in the log yet finds the row there.
-#}
{% macro forget_sent_rows(relation) -%}
    {%- set known = ['select sync_name, sync_key from ' ~ relation] -%}
    {%- for name in sync_settings() -%}
        {%- set table = load_relation(model_relation(graph.nodes['model.warehouse_cdp.' ~ name])) -%}
        {%- if table -%}
            {%- do known.append("select '" ~ name ~ "' as sync_name, sync_key from " ~ table) -%}
        {%- endif -%}
    {%- endfor -%}
    {%- set destination = "split_part(substr(known.sync_name, 6), '__', 1)" %}
    create temporary table cdp_erased_keys as
    select distinct
        known.sync_name,
        known.sync_key
    from ({{ known | join(' union ') }}) as known
    inner join cdp_erased_values as erased on known.sync_key = {{ sync_key(destination, 'erased.value') }};
    {{ content_forgotten('warehouse', relation, relation, 'sync_key', 'synced_fields_hash') }}
    {{ content_forgotten_by_tools() }}
    insert into {{ relation }} (sync_name, sync_key, run_id, operation, status, finished_at, recorded_at)
    select
        sync_name,
        sync_key,
        'erasure:{{ invocation_id }}',
        'erased',
        'succeeded',
        cast('{{ now_as_text() }}' as timestamp),
        cast('{{ now_as_text() }}' as timestamp)
    from cdp_erased_keys;
    drop table cdp_erased_keys;
{%- endmacro %}
