/*
    Records that the history of customer ids knows and whose raw rows are here, so that a record which is none any more can
    be told from one that did not arrive. Keys alone are read: what stands in the rows was judged elsewhere.
*/
{% set statements = [] -%}
{% for source_name, tables in raw_tables().items() -%}
    {%- for table_name in tables if own_record_id(source_name, table_name) -%}
        {%- do statements.append(delivered_records(source_name, table_name)) -%}
    {%- endfor -%}
{%- endfor %}
with

delivered as (

    {{ statements | join('\n    union all\n    ') }}

),

history as (

    select * from {{ earlier_result('int_identity__assignments') or no_assignments() }}

),

final as (

    select distinct record_id from delivered
    where record_id in (select history.record_id from history where history.customer_id is not null)

)

select * from final
