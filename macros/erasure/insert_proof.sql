{#-
    A statement that adds to the proof of erasures.

    counted: a select of request_id, requested_by, requested_at and count_rows, one row per request.
    is_removed: whether the rows are removed now; otherwise they are left to whoever is named by erase_at_source.
-#}
{% macro insert_proof(counted, source_name, table_name, is_removed, erase_at_source) -%}
    {%- set proofs = hook_table('erasure_proofs') -%}
    {%- set who = "'" ~ erase_at_source ~ "'" if erase_at_source else 'cast(null as ' ~ dbt.type_string() ~ ')' %}
    insert into {{ proofs }} (
        proof_id, request_id, source_name, table_name, count_rows_before, count_rows_removed, count_rows_left,
        erase_at_source, requested_by, requested_at, erased_at
    )
    select
        {{ dbt.hash("counted.request_id || '|" ~ source_name ~ '|' ~ table_name ~ '|' ~ invocation_id ~ "'") }},
        counted.request_id,
        '{{ source_name }}',
        '{{ table_name }}',
        counted.count_rows,
        {{ 'counted.count_rows' if is_removed else '0' }},
        {{ '0' if is_removed else 'counted.count_rows' }},
        {{ who }},
        counted.requested_by,
        counted.requested_at,
        cast('{{ now_as_text() }}' as timestamp)
    from ({{ counted }}) as counted
    where
        counted.count_rows > 0
        -- what a source sends again with every run is told once
        and not exists (
            select 1 from {{ proofs }} as told
            where
                told.request_id = counted.request_id
                and told.source_name = '{{ source_name }}'
                and told.table_name = '{{ table_name }}'
                and told.erase_at_source = {{ who }}
                and told.count_rows_before = counted.count_rows
                and told.count_rows_left = {{ '0' if is_removed else 'counted.count_rows' }}
        );
{%- endmacro %}
