/*
    Every customer id that there ever was, and every record of tools that are told of opt-outs, by the key that a
    destination knows it by, and what became of it.
*/
with

destinations as (

    select distinct destination
    from ({{ sync_catalog() }}) as catalog

),

erased as (

    select distinct customer_id
    from {{ ref('int_identity__assignments') }}
    where {{ is_renamed('record_id', 'source_name') }}

),

ended as (

    select distinct customer_id
    from {{ ref('customer_id_changes') }}
    where change_type = 'retired'

),

ids as (

    select customer_id from {{ ref('customers') }}

    union

    select customer_id from {{ ref('customer_id_changes') }}

),

customers_by_key as (

    select
        {{ sync_key('destinations.destination', 'ids.customer_id') }} as sync_key,
        ids.customer_id,
        case
            when customers.customer_id is not null then 'present'
            when erased.customer_id is not null then 'erased'
            when redirects.former_customer_id is not null then 'merged'
            when ended.customer_id is not null then 'retired'
        end as fate
    from destinations
    cross join ids
    left join {{ ref('customers') }} as customers on ids.customer_id = customers.customer_id
    left join erased on ids.customer_id = erased.customer_id
    left join {{ ref('customer_id_redirects') }} as redirects on ids.customer_id = redirects.former_customer_id
    left join ended on ids.customer_id = ended.customer_id

),

final as (

    select
        sync_key,
        customer_id,
        fate
    from customers_by_key

    union all

    select
        records.sync_key,
        records.customer_id,
        records.fate
    from {{ ref('int_activation__known_records') }} as records
    left join customers_by_key on records.sync_key = customers_by_key.sync_key
    where customers_by_key.sync_key is null

)

select * from final
