with

members as (

    select * from {{ ref('int_activation__members') }}
    where sync_name = 'sync_salesforce__subscribers'

),

fields as (

    select
        members.sync_key,
        members.external_id,
        members.record_type
    from members
    where members.external_id is not null

),

final as (

    {{ synced_rows('sync_salesforce__subscribers', 'fields', [
        'external_id', 'record_type'
    ]) }}

)

select * from final
