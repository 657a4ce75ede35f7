-- An id that was given up belongs to nobody of today, nor ever again unless its redirect is provisional; no redirect
-- leads to one. Returns former ids that break this.
select redirects.former_customer_id
from {{ ref('customer_id_redirects') }} as redirects
inner join {{ ref('int_identity__customer_records') }} as customer_records
    on redirects.former_customer_id = customer_records.customer_id

union all

select redirects.former_customer_id
from {{ ref('customer_id_redirects') }} as redirects
inner join {{ ref('int_identity__latest_assignments') }} as assignments
    on redirects.former_customer_id = assignments.customer_id
where not redirects.is_provisional

union all

select redirects.former_customer_id
from {{ ref('customer_id_redirects') }} as redirects
inner join {{ ref('customer_id_redirects') }} as others on redirects.customer_id = others.former_customer_id
