-- What a contact point refuses is not permitted for any customer who holds it, under any spelling. Returns holders for
-- whom it is.
select
    consents.customer_id,
    consents.purpose,
    consents.channel
from {{ ref('contact_point_consents') }} as contact_points
inner join {{ ref('customer_identifiers') }} as identifiers
    on
        contact_points.contact_point_type = identifiers.identifier_type
        and {{ comparable_contact_point('contact_points.contact_point_type', 'contact_points.contact_point_value') }}
        = {{ comparable_contact_point('identifiers.identifier_type', 'identifiers.identifier_value') }}
inner join {{ ref('customer_consents') }} as consents
    on
        identifiers.customer_id = consents.customer_id
        and contact_points.purpose = consents.purpose
        and contact_points.channel = consents.channel
where
    contact_points.status in ('refused', 'withdrawn')
    -- on a device it is that of whoever used it then
    and contact_points.contact_point_type <> 'anonymous_id'
    and consents.is_permitted
