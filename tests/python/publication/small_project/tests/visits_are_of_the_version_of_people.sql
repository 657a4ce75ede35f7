-- Both tables were built from the same rows: returns visits of another version than their person.
select visits.visit_id
from {{ ref('visits') }} as visits
inner join {{ ref('people') }} as people on visits.person_id = people.person_id
where visits.version != people.version
