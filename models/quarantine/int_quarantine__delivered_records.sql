/*
    Records that the history of customer ids knows and whose raw rows are here, so that a record which is none any more
    can be told from one that did not arrive. Keys alone are read: what stands in the rows is judged elsewhere.
*/
with

delivered as (

    {{ delivered_records() }}

),

history as (

    select distinct record_id
    from {{ earlier_result('int_identity__assignments') or no_assignments() }}
    where customer_id is not null

),

final as (

    select distinct delivered.record_id
    from delivered
    inner join history on delivered.record_id = history.record_id

)

select * from final
