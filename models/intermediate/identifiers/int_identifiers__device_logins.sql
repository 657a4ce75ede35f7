select
    anonymous_id,
    {{ segment_record_id('user_id', 'anonymous_id') }} as record_id,
    identified_at as logged_in_at
from {{ ref('stg_segment__identifies') }}
where
    anonymous_id is not null
    and identified_at is not null
