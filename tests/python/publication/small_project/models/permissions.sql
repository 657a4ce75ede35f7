-- With version 2 person 1 withdraws, person 3 loses a phone, person 4 leaves, and person 5 permits.
select
    number_id as person_id,
    number_id >= version and (number_id != 5 or version > 1) as is_permitted,
    case when number_id = 3 and version = 1 then '1234' end as phone
from {{ ref('numbers') }}
where number_id <= 5 and not (number_id = 4 and version = 2)
