-- Placeholders taken out: what is left of a value is what a person may have meant.
{% set changed = ['first_name', 'last_name', 'email', 'birth_date'] -%}
{% set untouched = person_record_attributes() | reject('in', changed) | list -%}

with

records as (

    select * from {{ ref('int_records__named') }}

),

cleaned as (

    select
        record_id,
        source_name,
        record_type,
        source_record_id,
        {{ without_placeholder('name', 'first_name') }} as first_name,
        {{ without_placeholder('name', 'last_name') }} as last_name,
        {{ without_placeholder('email', 'email') }} as email,
        {{ without_placeholder('birth_date', 'birth_date') }} as birth_date,
        {{ untouched | join(',\n        ') }}
    from records

)

select * from cleaned
