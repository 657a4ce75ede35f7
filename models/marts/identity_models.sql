-- The latest model scores every pair; earlier ones are kept to compare with.
select
    model_number,
    trained_at,
    count_records,
    is_trained,
    model_number = max(model_number) over () as is_current,
    settings_hash,
    cast(model_json as json) as weights,
    cast(frequencies_json as json) as term_frequencies
from {{ ref('int_identity__match_models') }}
