-- The history has the last word on every record of today, and it names a customer. Returns records that it leaves out:
-- they would be missing from `customer_source_records` without a word.
select clustered_records.record_id
from {{ ref('int_identity__clustered_records') }} as clustered_records
left join {{ ref('int_identity__latest_assignments') }} as assignments
    on clustered_records.record_id = assignments.record_id
where assignments.customer_id is null
