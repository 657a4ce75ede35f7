-- Who holds a contact point, however any of the two sides spells it.
select distinct
    identifier_type as contact_point_type,
    {{ comparable_contact_point('identifier_type', 'identifier_value') }} as match_value,
    customer_id
from {{ ref('customer_identifiers') }}
