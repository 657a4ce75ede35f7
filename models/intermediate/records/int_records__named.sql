-- Whole names split into their parts. A placeholder is none: 'First Name' is looked at before it is split.
{% set untouched = person_record_attributes() | reject('in', ['first_name', 'last_name']) | list -%}

with

records as (

    select * from {{ ref('int_records__unioned') }}

),

affixes as (

    select
        {{ affix_pattern('title') }} as titles,
        {{ affix_pattern('degree') }} as degrees,
        {{ affix_pattern('suffix') }} as suffixes,
        {{ affix_pattern('particle') }} as particles
    from {{ ref('name_affixes') }}

),

meant as (

    select
        records.*,
        affixes.*,
        {{ is_placeholder('name', "concat_ws(' ', records.first_name, records.last_name)") }} as is_placeholder
    from records
    cross join affixes
    {{ compute_once() }}

),

-- where one field holds it and the other nothing
trimmed as (

    select
        *,
        case
            when first_name is null or last_name is null
                then {{ trimmed_name('coalesce(first_name, last_name)', 'titles') }}
        end as trimmed_name
    from meant
    {{ compute_once() }}

),

whole as (

    select
        *,
        {{ whole_name('trimmed_name', 'degrees', 'suffixes') }} as whole_name
    from trimmed
    {{ compute_once() }}

),

split as (

    select
        *,
        case
            when whole_name ~ '[ ,]' or {{ is_whole_han_name('whole_name') }}
                then {{ family_name_of('whole_name', 'particles', 'suffixes') }}
        end as family_name
    from whole
    {{ compute_once() }}

),

named as (

    select
        record_id,
        source_name,
        record_type,
        source_record_id,
        case
            when is_placeholder then null
            when family_name is not null then {{ given_name_of('whole_name', 'family_name') }}
            -- systems that know an address alone make a name of it
            when last_name is null and {{ lower_case('first_name') }} = split_part(email, '@', 1) then null
            else first_name
        end as first_name,
        case
            when is_placeholder then null
            when family_name is null then last_name
            else family_name
        end as last_name,
        {{ untouched | join(',\n        ') }}
    from split

)

select * from named
