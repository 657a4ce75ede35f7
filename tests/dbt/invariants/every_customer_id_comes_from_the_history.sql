-- Who is a customer today is one in the assignment history. Returns the customers that it does not know.
select customers.customer_id
from {{ ref('customers') }} as customers
left join {{ ref('int_identity__latest_assignments') }} as assignments
    on customers.customer_id = assignments.customer_id
where assignments.customer_id is null
