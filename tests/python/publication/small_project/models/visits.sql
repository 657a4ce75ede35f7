select
    number_id as visit_id,
    people.person_id,
    people.version
from {{ ref('numbers') }}
inner join {{ ref('people') }} as people on number_id = people.person_id
