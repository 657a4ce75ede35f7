-- One row per customer: each attribute from the record that speaks for its group, unless the person had it corrected:
-- then as the person says, whatever the sources still send, also where that is nothing.
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

corrections as (

    select
        customer_id,
        attribute,
        corrected_value
    from {{ ref('int_identity__corrections') }}
    where outcome = 'in force'

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
    left join corrections
        on
            survivors.customer_id = corrections.customer_id
            and attribute_values.attribute = corrections.attribute
    where corrections.customer_id is null

    union all

    select
        customer_id,
        attribute,
        corrected_value as attribute_value
    from corrections

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
