{#-
    Statements for the log of what was sent: a row `erased` for each key of the person that a destination holds or may
    be about to be sent, so that it can be removed there although the records it was made of are forgotten, and no hash
    of fields any more, neither there nor in sync_results. What was sent and is not in the log yet finds the row there.
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
    {{ hashes_forgotten('warehouse', relation, relation) }}
    {{ hashes_forgotten_in_results() }}
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

{#- The same for the table that tools write into: by its own rights, and with what is left to others in the proof. -#}
{% macro hashes_forgotten_in_results() -%}
    {%- set results = source('sync', 'sync_results') -%}
    {%- set found = load_relation(results) if var('sync_enabled') -%}
    {%- if found and 'synced_fields_hash' in adapter.get_columns_in_relation(found) | map(attribute='name') -%}
        {%- set fate = raw_table_fate('sync', 'sync_results', 'update') -%}
        {{ hashes_forgotten('sync', found, fate.relation, fate.erase_at_source) }}
    {%- endif -%}
{%- endmacro %}

{#- Statements that empty the hashes of the person's rows, where `writable` is a table, and their proof. -#}
{% macro hashes_forgotten(source_name, relation, writable, erase_at_source=none) -%}
    {%- set are_hers -%}
        synced_fields_hash is not null
        and ({{ lower_case(trimmed_text('sync_name')) }}, {{ trimmed_text('sync_key') }}) in (
            select keys.sync_name, keys.sync_key from cdp_erased_keys as keys
        )
    {%- endset -%}
    {{ proof_of_history(relation.identifier, relation, are_hers, source_name, writable is not none, erase_at_source) }}
    {%- if writable %}
    update {{ writable }} set synced_fields_hash = null where {{ are_hers }};
    {%- endif -%}
{%- endmacro %}
