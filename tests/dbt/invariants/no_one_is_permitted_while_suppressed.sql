-- A suppression ends permission, for the customer as for the contact point. Returns what is permitted in spite of one.
select
    consents.customer_id,
    consents.purpose,
    consents.channel
from {{ ref('customer_consents') }} as consents
inner join {{ ref('suppressions') }} as suppressions
    on
        consents.customer_id = suppressions.customer_id
        and consents.purpose = suppressions.purpose
        and consents.channel = suppressions.channel
where consents.is_permitted

union all

select
    cast(null as {{ dbt.type_string() }}) as customer_id,
    consents.purpose,
    consents.channel
from {{ ref('contact_point_consents') }} as consents
inner join {{ ref('suppressions') }} as suppressions
    on
        consents.contact_point_type = suppressions.contact_point_type
        and consents.contact_point_value = suppressions.contact_point_value
        and consents.purpose = suppressions.purpose
        and consents.channel = suppressions.channel
where consents.is_permitted
