-- The same key twice under fail_with: duplicates.
select
    n as number_id,
    'text ' || n as label
from generate_series(1, {{ var('rows') }}) as series (n)
{% if var('fail_with') == 'duplicates' %}
union all
select
    1 as number_id,
    'again' as label
{% endif %}
