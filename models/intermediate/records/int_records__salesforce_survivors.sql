-- Merges chain (a into b, later b into c), and a lead becomes a contact: the walk ends at what Salesforce still keeps.
with recursive

contacts as (

    select * from {{ ref('stg_salesforce__contacts') }}

),

leads as (

    select * from {{ ref('stg_salesforce__leads') }}

),

steps as (

    select
        contact_id as salesforce_id,
        master_record_id as next_id
    from contacts
    where master_record_id is not null

    union all

    select
        lead_id as salesforce_id,
        coalesce(master_record_id, converted_contact_id) as next_id
    from leads
    where coalesce(master_record_id, converted_contact_id) is not null

),

walks as (

    select
        salesforce_id,
        next_id
    from steps

    union

    select
        walks.salesforce_id,
        steps.next_id
    from walks
    inner join steps on walks.next_id = steps.salesforce_id

),

final as (

    select
        walks.salesforce_id,
        walks.next_id as survivor_id
    from walks
    left join steps on walks.next_id = steps.salesforce_id
    where steps.salesforce_id is null

)

select * from final
