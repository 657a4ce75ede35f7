{% set attributes = profile_attributes() -%}
with

records as (

    select * from {{ ref('int_identity__records') }}

),

customer_records as (

    select * from {{ ref('int_identity__customer_records') }}

),

customers as (

    select * from {{ ref('customers') }}

),

known as (

    select
        customer_records.customer_id,
        {%- for attribute in attributes %}
        max(case when records.{{ attribute }} is null then 0 else 1 end) as holds_{{ attribute }},
        max(case when customers.{{ attribute }} is null then 1 else 0 end) as lacks_{{ attribute }},
        {%- endfor %}
        records.source_name
    from records
    inner join customer_records on records.record_id = customer_records.record_id
    inner join customers on customer_records.customer_id = customers.customer_id
    group by customer_records.customer_id, records.source_name

),

pairs as (

    select
        known.source_name,
        {%- for attribute in attributes %}
        sum(other.holds_{{ attribute }}) as holds_{{ attribute }},
        sum(known.lacks_{{ attribute }}) as lacks_{{ attribute }},
        {%- endfor %}
        other.source_name as other_source_name,
        count(*) as count_customers
    from known
    inner join known as other on known.customer_id = other.customer_id
    group by known.source_name, other.source_name

),

final as (

    {{ counts_by_attribute('pairs') }}

)

select * from final
