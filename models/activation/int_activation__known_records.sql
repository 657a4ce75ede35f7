-- Every record of tools that are told of opt-outs, by the key that they know it by, and what became of it.
{% set told = ['']
    + sync_settings().values() | selectattr('carries', 'equalto', 'opt_outs') | map(attribute='destination') | list -%}

with

records as (

    select
        {{ sync_key('source_name', 'record_id') }} as sync_key,
        record_id,
        last_customer_id,
        customer_id is null as is_gone
    from {{ ref('int_identity__latest_assignments') }}
    where source_name in ('{{ told | join("', '") }}')

),

present as (

    select record_id from {{ ref('customer_source_records') }}

),

-- the history of ids has forgotten their records, so their keys cannot be computed any more
erased as (

    select distinct sync_key
    from {{ ref('sync_log') }}
    where operation = 'erased'

),

final as (

    select
        coalesce(records.sync_key, erased.sync_key) as sync_key,
        records.last_customer_id as customer_id,
        case
            when present.record_id is not null then 'present'
            when erased.sync_key is not null then 'erased'
            when records.is_gone then 'retired'
        end as fate
    from records
    full outer join erased on records.sync_key = erased.sync_key
    left join present on records.record_id = present.record_id

)

select * from final
