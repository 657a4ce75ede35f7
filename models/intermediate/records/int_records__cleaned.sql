-- Whole names split and placeholders taken out: what is left of a value is what a person may have meant.
{% set changed = ['first_name', 'last_name', 'email', 'birth_date'] -%}
{% set untouched = person_record_attributes() | reject('in', changed) | list -%}

with

records as (

    select
        *,
        {{ whole_name('first_name', 'last_name') }} as whole_name
    from {{ ref('int_records__unioned') }}
    {{ compute_once() }}

),

split as (

    select
        *,
        {{ family_name_of('whole_name') }} as whole_family_name
    from records
    {{ compute_once() }}

),

named as (

    select
        record_id,
        source_name,
        record_type,
        source_record_id,
        case when whole_name is null then first_name else {{ given_name_of('whole_name', 'whole_family_name') }} end
            as first_name,
        case when whole_name is null then last_name else whole_family_name end as last_name,
        email,
        birth_date,
        {{ untouched | join(',\n        ') }}
    from split
    {{ compute_once() }}

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
    from named

)

select * from cleaned
