-- The last word of the history on each record. A record that is gone keeps the customer that it was of in the end.
with

ranked as (

    select
        *,
        row_number() over (partition by record_id order by run_number desc) as recency
    from {{ ref('int_identity__assignments') }}

),

final as (

    select
        record_id,
        source_name,
        customer_id,
        coalesce(customer_id, previous_customer_id) as last_customer_id,
        assigned_at
    from ranked
    where recency = 1

)

select * from final
