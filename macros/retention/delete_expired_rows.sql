{#-
    At the end of a run: deletes raw rows that are past their time where that may be done, and adds to the proof, in one
    transaction. Staging leaves them out in any case.
-#}
{% macro delete_expired_rows() -%}
    {%- if not execute or flags.EMPTY or flags.WHICH not in ['build', 'run'] -%}
        {{ return('') }}
    {%- endif -%}
    {%- set statements = [] -%}
    {%- for source_name, tables in var('retention').items() if var(source_name ~ '_enabled') -%}
        {%- for table_name, rule in tables.items() -%}
            {%- do statements.append(expiry_of_raw_table(source_name, table_name, rule)) -%}
        {%- endfor -%}
    {%- endfor -%}
    {%- if statements | select | list -%}
        {%- call in_one_transaction() -%}
            {{ statements | join('\n') }}
        {%- endcall -%}
    {%- endif -%}
{%- endmacro %}

{#- Statements for one raw table; none where it is not there, or has nothing that is past its time. -#}
{% macro expiry_of_raw_table(source_name, table_name, rule) -%}
    {%- set declared = raw_declaration(source_name, table_name) -%}
    {%- set fate = raw_table_fate(source_name, table_name) -%}
    {%- set table = raw_table(source_name, table_name) if var('sample_data') and not declared.kept_here -%}
    {%- set expired -%}
        (
            select {{ 'row_pointer' if fate.relation else 'null as row_pointer' }}
            from {{ raw_rows(source_name, table_name, for_erasure=true, relation=table, with_pointer=fate.relation is not none) }}
            where {{ rule.column }} < {{ kept_since(rule) }}
        ) as expired
    {%- endset -%}
    {%- set count_rows = run_query('select count(*) from ' ~ expired).rows[0][0] | int -%}
    {%- if count_rows -%}
        {{ retention_proof(source_name, table_name, rule, fate, count_rows) }}
        {%- if fate.relation %}
    delete from {{ fate.relation }} where {{ row_pointer() }} in (select expired.row_pointer from {{ expired }});
        {%- endif -%}
    {%- endif -%}
{%- endmacro %}

{#- A statement that adds to the proof. What can only be deleted at the source is told once while its number is the same. -#}
{% macro retention_proof(source_name, table_name, rule, fate, count_rows) -%}
    {%- set proofs = hook_table('retention_proofs') -%}
    {%- set count_removed = count_rows if fate.relation else 0 -%}
    {%- set holder = "'" ~ fate.erase_at_source ~ "'" if fate.erase_at_source else 'cast(null as ' ~ dbt.type_string() ~ ')' -%}
    insert into {{ proofs }} (
        proof_id, source_name, table_name, time_column, months, kept_since, count_rows_removed, count_rows_left,
        delete_at_source, deleted_at
    )
    select
        {{ dbt.hash("'" ~ [source_name, table_name, invocation_id] | join('|') ~ "'") }},
        '{{ source_name }}',
        '{{ table_name }}',
        '{{ rule.column }}',
        {{ rule.months }},
        {{ kept_since(rule) }},
        {{ count_removed }},
        {{ count_rows - count_removed }},
        {{ holder }},
        cast('{{ now_as_text() }}' as timestamp)
    where not exists (
        select 1 from {{ proofs }} as told
        where
            {{ count_removed }} = 0
            and told.source_name = '{{ source_name }}'
            and told.table_name = '{{ table_name }}'
            and told.count_rows_left = {{ count_rows }}
    );
{%- endmacro %}
