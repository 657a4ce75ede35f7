-- What leaves the warehouse for matching and nothing more: match forms, no display forms.
select
    record_id,
    first_name_match,
    first_name_variants,
    first_name_consonants,
    middle_name_match,
    last_name_match,
    last_name_consonants,
    name_suffix,
    email_match,
    phone,
    cast(birth_date as {{ dbt.type_string() }}) as birth_date,
    sex,
    street_match,
    postal_code_match,
    city_match,
    national_id
from {{ ref('int_identity__records') }}
