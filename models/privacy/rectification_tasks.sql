/*
    What the owner of a source has to correct at the source. The customer is right here already; the source is right
    once it sends the corrected value. A correction that cannot be used is for whoever handles the request.
*/
with

corrections as (

    select * from {{ ref('int_identity__corrections') }}

),

records as (

    select
        customer_records.customer_id,
        records.record_id,
        records.source_name,
        records.record_type,
        records.source_record_id
    from {{ ref('int_identity__customer_records') }} as customer_records
    inner join {{ ref('int_identity__records') }} as records on customer_records.record_id = records.record_id

),

at_the_source as (

    select
        corrections.request_id,
        corrections.customer_id,
        corrections.attribute,
        records.record_id,
        records.source_name,
        records.record_type,
        records.source_record_id,
        attribute_values.attribute_value as source_value,
        corrections.corrected_value,
        case when attribute_values.attribute_value = corrections.corrected_value then 'done' else 'open' end as status,
        corrections.requested_at
    from corrections
    inner join records on corrections.customer_id = records.customer_id
    inner join {{ ref('int_customers__attribute_values') }} as attribute_values
        on
            records.record_id = attribute_values.record_id
            and corrections.attribute = attribute_values.attribute
    where corrections.outcome = 'in force'

),

unusable as (

    select
        request_id,
        customer_id,
        attribute,
        cast(null as {{ dbt.type_string() }}) as record_id,
        cast(null as {{ dbt.type_string() }}) as source_name,
        cast(null as {{ dbt.type_string() }}) as record_type,
        cast(null as {{ dbt.type_string() }}) as source_record_id,
        cast(null as {{ dbt.type_string() }}) as source_value,
        stated_value as corrected_value,
        outcome as status,
        requested_at
    from corrections
    where outcome in ('unknown attribute', 'unusable value')

),

tasks as (

    select * from at_the_source
    union all
    select * from unusable

),

final as (

    select
        {{ dbt.hash("request_id || '|' || attribute || '|' || coalesce(record_id, '')") }} as task_id,
        *
    from tasks

)

select * from final
