-- A customer of whom something is not permitted has a suppression that says why. Returns those without.
select
    consents.customer_id,
    consents.purpose,
    consents.channel
from {{ ref('customer_consents') }} as consents
left join {{ ref('suppressions') }} as suppressions
    on
        consents.customer_id = suppressions.customer_id
        and consents.purpose = suppressions.purpose
        and consents.channel = suppressions.channel
where not consents.is_permitted and suppressions.suppression_id is null
