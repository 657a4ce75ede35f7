-- Everybody whom staging knows is in exactly one customer. Returns those who are not.
with

staged as (

    select 'shopify:customer:' || shopify_customer_id as record_id from {{ ref('stg_shopify__customers') }}
    union all
    select 'shopify:order:' || order_id as record_id from {{ ref('stg_shopify__orders') }}
    where shopify_customer_id is null
    union all
    select 'shopify:checkout:' || checkout_id as record_id from {{ ref('stg_shopify__abandoned_checkouts') }}
    where shopify_customer_id is null
    union all
    select distinct 'segment:user:' || user_id as record_id from {{ ref('stg_segment__identifies') }}
    where user_id is not null
    union all
    select 'pos:member:' || member_id as record_id from {{ ref('stg_pos__members') }}
    union all
    select 'salesforce:contact:' || contact_id as record_id from {{ ref('stg_salesforce__contacts') }}
    where master_record_id is null
    union all
    select 'salesforce:lead:' || lead_id as record_id from {{ ref('stg_salesforce__leads') }}
    where master_record_id is null
    union all
    select 'salesforce:contact:' || merged.contact_id as record_id
    from {{ ref('stg_salesforce__contacts') }} as merged
    inner join {{ ref('stg_salesforce__contacts') }} as kept on merged.master_record_id = kept.contact_id
    where kept.master_record_id is null
    union all
    select 'klaviyo:person:' || person_id as record_id from {{ ref('stg_klaviyo__people') }}
    union all
    select 'zendesk:user:' || user_id as record_id from {{ ref('stg_zendesk__users') }}
    where is_end_user and is_active
    union all
    select source_name || ':contact:' || source_record_id as record_id from {{ ref('stg_contacts__people') }}

),

assigned as (

    select
        record_id,
        count(*) as count_customers
    from {{ ref('customer_source_records') }}
    group by record_id

)

select
    staged.record_id,
    coalesce(assigned.count_customers, 0) as count_customers
from staged
left join assigned on staged.record_id = assigned.record_id
where coalesce(assigned.count_customers, 0) <> 1
