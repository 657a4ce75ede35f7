with

identifiers as (

    select * from {{ ref('int_identity__identifiers') }}
    where not is_placeholder

),

customer_records as (

    select * from {{ ref('customer_source_records') }}

),

final as (

    select
        customer_records.customer_id,
        identifiers.identifier_type,
        identifiers.identifier_value,
        min(identifiers.first_seen_at) as first_seen_at,
        max(identifiers.last_seen_at) as last_seen_at,
        count(distinct customer_records.source_name) as count_sources

    from identifiers
    inner join customer_records on identifiers.record_id = customer_records.record_id
    group by customer_records.customer_id, identifiers.identifier_type, identifiers.identifier_value

)

select * from final
