-- The same row several times: no key tells them apart.
select cast('said twice' as text) as note
from {{ source('raw', 'settings') }}
cross join generate_series(1, 10) as series (n)
where n <= count_notes
