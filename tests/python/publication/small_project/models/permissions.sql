-- With version 2 person 1 withdraws, person 4 leaves, and person 5 permits.
select
    number_id as person_id,
    number_id >= version and (number_id != 5 or version > 1) as is_permitted
from {{ ref('numbers') }}
where number_id <= 5 and not (number_id = 4 and version = 2)
