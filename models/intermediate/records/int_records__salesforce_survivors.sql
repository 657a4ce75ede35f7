-- Merges chain (a into b, later b into c), and a lead becomes a contact: the walk ends at what Salesforce still keeps.
-- What kind a record is goes along, as a bad row may give a lead the id of a contact.
with recursive

contacts as (

    select * from {{ ref('stg_salesforce__contacts') }}

),

leads as (

    select * from {{ ref('stg_salesforce__leads') }}

),

steps as (

    select
        'contact' as record_type,
        contact_id as salesforce_id,
        'contact' as next_type,
        master_record_id as next_id
    from contacts
    where master_record_id is not null

    union all

    select
        'lead' as record_type,
        lead_id as salesforce_id,
        case when master_record_id is null then 'contact' else 'lead' end as next_type,
        coalesce(master_record_id, converted_contact_id) as next_id
    from leads
    where coalesce(master_record_id, converted_contact_id) is not null

),

walks as (

    select
        record_type,
        salesforce_id,
        next_type,
        next_id
    from steps

    union

    select
        walks.record_type,
        walks.salesforce_id,
        steps.next_type,
        steps.next_id
    from walks
    inner join steps
        on
            walks.next_type = steps.record_type
            and walks.next_id = steps.salesforce_id

),

final as (

    select
        walks.record_type,
        walks.salesforce_id,
        walks.next_type as survivor_type,
        walks.next_id as survivor_id
    from walks
    left join steps
        on
            walks.next_type = steps.record_type
            and walks.next_id = steps.salesforce_id
    where steps.salesforce_id is null

)

select * from final
