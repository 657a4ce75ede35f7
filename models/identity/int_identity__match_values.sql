-- Match forms and the keys under which records meet. What a crowd shares is left out: it would bring all together.
with

records as (

    select * from {{ ref('int_identity__records') }}

),

crowded as (

    select
        identifier_type,
        match_value
    from {{ ref('int_identity__shared_values') }}
    where not is_compared

),

compared as (

    select
        records.record_id,
        records.first_name_match,
        records.first_name_variants,
        records.first_name_consonants,
        records.middle_name_match,
        records.last_name_match,
        records.last_name_consonants,
        records.name_suffix,
        case when crowded_emails.match_value is null then records.email_match end as email_match,
        case when crowded_phones.match_value is null then records.phone end as phone,
        cast(records.birth_date as {{ dbt.type_string() }}) as birth_date,
        records.sex,
        records.street_match,
        records.postal_code_match,
        records.city_match,
        records.company_match,
        case when crowded_ids.match_value is null then records.national_id end as national_id
    from records
    left join crowded as crowded_emails
        on crowded_emails.identifier_type = 'email' and records.email_match = crowded_emails.match_value
    left join crowded as crowded_phones
        on crowded_phones.identifier_type = 'phone' and records.phone = crowded_phones.match_value
    left join crowded as crowded_ids
        on crowded_ids.identifier_type = 'national_id' and records.national_id = crowded_ids.match_value

),

final as (

    select
        {% for name, expression in blocking_keys().items() -%}
        {{ expression }} as {{ name }},
        {% endfor -%}
        compared.*
    from compared

)

select * from final
