-- An assignment follows on the record's last one: it names the customer that this gave. Returns those that do not.
with

assignments as (

    select
        assignment_id,
        customer_id,
        previous_customer_id,
        lag(customer_id) over (partition by record_id order by run_number) as customer_id_before
    from {{ ref('int_identity__assignments') }}

)

select assignment_id
from assignments
where
    previous_customer_id is distinct from customer_id_before
    or customer_id is not distinct from previous_customer_id
