/*
    Bad rows that are person records. Loaders that write a new version over the old one leave no good one behind: such
    a record cannot be read today, but nothing says that it is gone.
*/
{% set statements = [] -%}
{% for source_name, tables in raw_tables().items() -%}
    {%- for table_name in tables if own_record_id(source_name, table_name) -%}
        {%- do statements.append(quarantined(source_name, table_name)) -%}
    {%- endfor -%}
{%- endfor %}
with

quarantined as (

    {{ statements | join('\n    union all\n    ') }}

),

final as (

    select
        source_name,
        table_name,
        row_key,
        reason,
        record_id,
        count_rows
    from quarantined

)

select * from final
