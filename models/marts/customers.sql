with

golden_records as (

    select * from {{ ref('int_customers__golden_records') }}

),

record_counts as (

    select * from {{ ref('int_customers__record_counts') }}

),

customers as (

    select
        -- ids
        record_counts.customer_id,
        -- name
        golden_records.first_name,
        golden_records.middle_name,
        golden_records.last_name,
        golden_records.name_suffix,
        {{ full_name('golden_records.first_name', 'golden_records.last_name') }} as full_name,
        -- contact points
        golden_records.email,
        golden_records.phone,
        -- person
        cast(golden_records.birth_date as date) as birth_date,
        golden_records.sex,
        golden_records.language,
        golden_records.job_title,
        golden_records.company,
        -- address
        golden_records.street,
        golden_records.city,
        golden_records.region,
        golden_records.postal_code,
        golden_records.country_code,
        {{ jurisdiction('golden_records.country_code', 'golden_records.region') }} as jurisdiction,
        -- timestamps
        record_counts.first_seen_at,
        record_counts.last_seen_at,
        -- measures
        record_counts.count_source_records,
        record_counts.count_sources,
        cast({{ share_filled(profile_attributes(), 'golden_records') }} as numeric(4, 3)) as profile_completeness,
        cast(record_counts.identity_confidence as numeric(4, 3)) as identity_confidence

    from record_counts
    left join golden_records on record_counts.customer_id = golden_records.customer_id

)

select * from customers
