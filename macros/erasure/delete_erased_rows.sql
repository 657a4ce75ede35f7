{#-
    At the end of a run that found erased rows anew: deletes them from raw tables where that may be done, and adds to
    the proof, in one transaction.
-#}
{% macro delete_erased_rows(results) -%}
    {%- if not execute or flags.EMPTY or not results
        | selectattr('node.unique_id', 'equalto', 'model.warehouse_cdp.int_privacy__erased_rows')
        | selectattr('status', 'equalto', 'success') | list -%}
        {{ return('') }}
    {%- endif -%}
    {%- set erased_rows = model_relation(graph.nodes['model.warehouse_cdp.int_privacy__erased_rows']) -%}
    {%- set tables = run_query('select distinct source_name, table_name from ' ~ erased_rows ~ ' order by 1, 2').rows -%}
    {%- if not tables | length -%}
        {{ return('') }}
    {%- endif -%}
    {%- set statements = [] -%}
    {%- for table in tables -%}
        {%- do statements.append(erasure_from_raw_table(table[0], table[1], erased_rows)) -%}
    {%- endfor -%}
    {%- call in_one_transaction() -%}
        {{ statements | join('\n') }}
    {%- endcall -%}
{%- endmacro %}

{#- Statements for one raw table. -#}
{% macro erasure_from_raw_table(source_name, table_name, erased_rows) -%}
    {%- set fate = raw_table_fate(source_name, table_name) -%}
    {%- set declared = raw_declaration(source_name, table_name) -%}
    {%- set table = raw_table(source_name, table_name) if var('sample_data') and not declared.kept_here -%}
    {%- set named_rows -%}
        (
            select {{ 'row_pointer,' if fate.relation }} {{ row_hash(source_name, table_name, declared) }} as row_hash
            from {{ raw_rows(source_name, table_name, for_erasure=true, relation=table, with_pointer=fate.relation is not none) }}
        )
    {%- endset -%}
    {%- set counted -%}
        select
            erased.request_id,
            min(tombstones.requested_by) as requested_by,
            min(tombstones.requested_at) as requested_at,
            count(*) as count_rows
        from {{ named_rows }} as named
        inner join {{ erased_rows }} as erased on named.row_hash = erased.row_hash
        inner join (
            select request_id, min(requested_by) as requested_by, min(requested_at) as requested_at
            from {{ hook_table('int_privacy__tombstones') }}
            group by request_id
        ) as tombstones on erased.request_id = tombstones.request_id
        group by erased.request_id
    {%- endset -%}
    {{ insert_proof(counted, source_name, table_name, fate.relation is not none, fate.erase_at_source) }}
    {%- if fate.relation %}
    delete from {{ fate.relation }}
    where {{ row_pointer() }} in (
        select named.row_pointer from {{ named_rows }} as named
        inner join {{ erased_rows }} as erased on named.row_hash = erased.row_hash
    );
    {%- endif -%}
{%- endmacro %}
