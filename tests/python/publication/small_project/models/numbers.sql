select
    n as number_id,
    version
from {{ source('raw', 'settings') }}
cross join generate_series(1, 20000) as series (n)
where n <= count_rows
