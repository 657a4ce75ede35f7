-- What looks like one person's address or number and is not, so that it links nobody by itself.
select
    identifier_type,
    match_value,
    rule,
    is_compared,
    count_records,
    count_people
from {{ ref('int_identity__shared_values') }}
