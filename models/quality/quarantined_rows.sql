/*
    A row stays here until its source corrects or deletes it; first_seen_at is remembered from the table as the run
    before left it. A run with --empty reads no rows, so it leaves all as it was.
*/
{% set text = dbt.type_string() -%}
{% set listed_columns = {
    'quarantine_id': text, 'source_name': text, 'table_name': text, 'row_key': text, 'reason': text,
    'count_rows': 'bigint', 'first_seen_at': 'timestamp'
} -%}
{% set columns = ['source_name', 'table_name', 'row_key', 'reason', 'count_rows'] | join(', ') -%}

with

quarantined as (

    select {{ columns }} from {{ ref('int_quarantine__records') }}

    {%- for source_name, tables in raw_tables().items() %}
    {%- for table_name in tables if not own_record_id(source_name, table_name) %}
    union all
    select {{ columns }} from ({{ quarantined(source_name, table_name) }}) as bad_rows
    {%- endfor -%}
    {%- endfor %}

),

keyed as (

    select
        {{ dbt.hash(
            "source_name || '|' || table_name || '|' || coalesce(row_key, '') || '|' || reason"
        ) }} as quarantine_id,
        *
    from quarantined

),

earlier as (

    select * from {{ (load_relation(this) if execute) or no_rows(listed_columns) }}

),

final as (

    select
        keyed.quarantine_id,
        keyed.source_name,
        keyed.table_name,
        keyed.row_key,
        keyed.reason,
        keyed.count_rows,
        coalesce(earlier.first_seen_at, {{ run_at() }}) as first_seen_at
    from keyed
    left join earlier on keyed.quarantine_id = earlier.quarantine_id
    {%- if flags.EMPTY %}
    union all
    select
        quarantine_id,
        source_name,
        table_name,
        row_key,
        reason,
        count_rows,
        first_seen_at
    from earlier
    {%- endif %}

)

select * from final
