-- Who is whom: the records of today with the customer ids that the history gives them.
with

clustered_records as (

    select * from {{ ref('int_identity__clustered_records') }}

),

assignments as (

    select * from {{ ref('int_identity__latest_assignments') }}
    where customer_id is not null

),

final as (

    select
        clustered_records.record_id,
        clustered_records.cluster_id,
        assignments.customer_id,
        assignments.assigned_at,
        clustered_records.strongest_match_weight,
        clustered_records.linked_by
    from clustered_records
    inner join assignments on clustered_records.record_id = assignments.record_id

)

select * from final
