{#-
    Statements for the log of what was sent: a row `erased` for each key of the person that a destination holds or may be
    about to be sent, so that it can be removed there although the records it was made of are forgotten, and no hash of
    fields any more, neither there nor in what tools wrote. What was sent and is not in the log yet finds the row there.
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
    {%- set is_erased -%}
        (sync_name, sync_key) in (select keys.sync_name, keys.sync_key from cdp_erased_keys as keys)
    {%- endset %}
    {{ hashes_forgotten(relation, is_erased) }}
    {%- set results = raw_table_fate('sync', 'sync_results', 'update').relation if var('sync_enabled') -%}
    {%- if results and 'synced_fields_hash' in adapter.get_columns_in_relation(results) | map(attribute='name') -%}
        {{ hashes_forgotten(results, is_erased) }}
    {%- endif %}
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

{#- Statements that empty the hashes of some rows, and their proof. -#}
{% macro hashes_forgotten(relation, is_erased) -%}
    {%- set are_forgotten = 'synced_fields_hash is not null and ' ~ is_erased -%}
    {{ proof_of_history(relation.identifier, relation, are_forgotten) }}
    update {{ relation }} set synced_fields_hash = null where {{ are_forgotten }};
{%- endmacro %}
