{#-
    For `cdp erase`, which says who: plans the erasure, and unless it is a dry run writes tombstones, cleans what earlier
    runs left, and begins the proof, all in one transaction. The build that follows does the rest.
-#}
{% macro erase_person() -%}
    {#- A build that is under way knows nothing of what is erased meanwhile, and would add it again. -#}
    {%- do adapter.dispatch('hold_job_lock', 'warehouse_cdp')() -%}
    {%- do hook_table('int_privacy__tombstones') -%}
    {%- do hook_table('erasure_proofs') -%}
    {%- set plan = adapter.plan_erasure(erasure_queries(), var('default_country')) -%}
    {%- set at_source = [] -%}
    {%- for source_name, table_name, count_rows, nobody in plan.tables -%}
        {%- do at_source.append(raw_table_fate(source_name, table_name).erase_at_source) -%}
    {%- endfor -%}
    {%- do adapter.say_erased_at_source(at_source) -%}
    {%- if plan.writes -%}
        {%- set statements = histories_without_erased() -%}
        {%- call in_one_transaction() -%} select 1; {%- endcall -%}
        {%- do adapter.load_erasure() -%}
        {%- call in_one_transaction() -%}
            {{ statements }}
            {{ add_tombstones() }}
            drop table cdp_erased_values;
            drop table cdp_new_tombstones;
        {%- endcall -%}
    {%- endif -%}
{%- endmacro %}

{#- What was not known before; a second attempt at a request finds all of it there. -#}
{% macro add_tombstones() -%}
    {%- set tombstones = hook_table('int_privacy__tombstones') -%}
    {%- set columns = ['request_id', 'identifier_type', 'identifier_hash', 'key_mark', 'requested_by'] %}
    insert into {{ tombstones }} ({{ columns | join(', ') }}, requested_at, erased_at)
    select {{ columns | join(', ') }}, cast(requested_at as timestamp), cast('{{ now_as_text() }}' as timestamp)
    from cdp_new_tombstones
    where identifier_hash not in (select known.identifier_hash from {{ tombstones }} as known);
{%- endmacro %}
