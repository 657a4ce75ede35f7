-- Display forms keep their script; *_match forms are what matching compares.
with

records as (

    select * from {{ ref('int_records__cleaned') }}

),

standard_values as (

    select * from {{ ref('int_standardisation__values') }}

),

standardised as (

    select
        -- ids
        records.record_id,
        records.source_name,
        records.record_type,
        records.source_record_id,
        -- name
        first_name.display_value as first_name,
        middle_name.display_value as middle_name,
        last_name.display_value as last_name,
        coalesce(last_name.name_suffix, first_name.name_suffix) as name_suffix,
        first_name.match_value as first_name_match,
        first_name.name_variants as first_name_variants,
        first_name.name_consonants as first_name_consonants,
        middle_name.match_value as middle_name_match,
        last_name.match_value as last_name_match,
        last_name.name_consonants as last_name_consonants,
        -- identifiers
        records.email,
        {{ canonical_email('records.email') }} as email_match,
        phone.match_value as phone,
        records.national_id,
        -- person
        {{ not_in_future('records.birth_date') }} as birth_date,
        {{ normalise_sex('records.sex') }} as sex,
        records.language,
        records.job_title,
        records.company,
        company.match_value as company_match,
        -- address
        street.display_value as street,
        street.match_value as street_match,
        city.display_value as city,
        city.match_value as city_match,
        records.region,
        records.postal_code,
        {{ normalise_postal_code('records.postal_code', 'country.match_value') }} as postal_code_match,
        country.match_value as country_code,
        -- timestamps
        {{ not_in_future('records.created_at') }} as created_at,
        {{ not_in_future('records.updated_at') }} as updated_at

    from records
    {% for attribute, value_type in standardised_attributes().items() -%}
    left join standard_values as {{ attribute }}
        on
            records.{{ attribute }} = {{ attribute }}.raw_value
            and {{ attribute }}.value_type = '{{ value_type }}'
    {% endfor -%}
    left join standard_values as phone
        on
            records.phone = phone.raw_value
            and coalesce(records.country, '') = phone.country
            and phone.value_type = 'phone'

)

select * from standardised
