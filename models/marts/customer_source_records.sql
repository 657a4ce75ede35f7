with

records as (

    select * from {{ ref('int_identity__records') }}

),

customer_records as (

    select * from {{ ref('int_identity__customer_records') }}

),

final as (

    select
        records.record_id,
        records.source_name,
        records.record_type,
        records.source_record_id,
        customer_records.customer_id,
        customer_records.linked_by,
        customer_records.assigned_at

    from records
    inner join customer_records on records.record_id = customer_records.record_id

)

select * from final
