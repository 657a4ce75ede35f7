select
    number_id as person_id,
    case when number_id > count_nameless then 'person' || number_id || '@example.com' end as email,
    settings.version
    {%- if env_var('TEST_FORM', '') == 'added' %},
    cast('more' as text) as extra
    {%- elif env_var('TEST_FORM', '') == 'retyped' %},
    cast(7 as bigint) as extra
    {%- endif %}
from {{ ref('numbers') }}
cross join {{ source('raw', 'settings') }} as settings
