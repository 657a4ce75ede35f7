-- Whom something about a requester was sent to. What was tried and never acknowledged may have arrived, too.
with

sent as (

    select distinct
        sync_name,
        sync_key
    from {{ ref('sync_log') }}
    where operation <> 'erased'

),

links as (

    select
        link_key,
        customer_id
    from {{ ref('int_privacy__subject_links') }}
    where link_kind = 'sync'

),

-- of a sync that there is no more the name tells
recipients as (

    select distinct
        links.customer_id,
        coalesce(syncs.destination, sent.sync_name) as recipient
    from links
    inner join sent on links.link_key = sent.sync_key
    left join {{ ref('syncs') }} as syncs on sent.sync_name = syncs.sync_name

),

final as (

    select
        customer_id,
        {{ dbt.listagg('recipient', "', '", 'order by ' ~ binary_order('recipient')) }} as recipients
    from recipients
    group by customer_id

)

select * from final
