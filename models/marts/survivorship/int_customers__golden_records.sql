-- One row per customer: each attribute from the record that speaks for its group.
with

survivors as (

    select * from {{ ref('int_customers__survivors') }}

),

rules as (

    select
        attribute,
        attribute_group
    from {{ ref('survivorship_rules') }}

),

attribute_values as (

    select * from {{ ref('int_customers__attribute_values') }}

),

surviving_values as (

    select
        survivors.customer_id,
        attribute_values.attribute,
        attribute_values.attribute_value
    from survivors
    inner join rules on survivors.attribute_group = rules.attribute_group
    inner join attribute_values
        on
            survivors.record_id = attribute_values.record_id
            and rules.attribute = attribute_values.attribute

),

golden_records as (

    select
        {% for attribute in golden_attributes() -%}
        max(case when attribute = '{{ attribute }}' then attribute_value end) as {{ attribute }},
        {% endfor -%}
        customer_id
    from surviving_values
    group by customer_id

)

select * from golden_records
