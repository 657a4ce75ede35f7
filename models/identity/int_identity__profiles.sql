-- Records that say the same of a person are one profile: a hundred guest orders of one buyer are no large cluster.
select
    record_id,
    {{ dbt.hash(
        "coalesce(first_name_match, '') || '|' || coalesce(last_name_match, '') || '|' || coalesce(cast(birth_date as "
        ~ dbt.type_string() ~ "), '')"
    ) }} as profile_id
from {{ ref('int_identity__records') }}
