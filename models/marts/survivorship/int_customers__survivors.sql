/*
    Which record speaks for a customer in each group of attributes. A group survives in lock step: all of its
    values come from one record, so a street never meets another address's postal code.
    Records that hold more of the group's essential attributes go first; then the group's strategy decides; then
    the newer record, the better source, and the record's key.
*/
with

rules as (

    select * from {{ ref('survivorship_rules') }}

),

records as (

    select
        customer_records.customer_id,
        records.record_id,
        records.source_name,
        records.updated_at
    from {{ ref('int_identity__records') }} as records
    inner join {{ ref('int_identity__customer_records') }} as customer_records
        on records.record_id = customer_records.record_id

),

candidates as (

    select
        records.customer_id,
        records.record_id,
        records.updated_at,
        rules.attribute_group,
        rules.strategy,
        {{ source_rank('records.source_name', 'rules.source_priority') }} as source_rank,
        count(*) filter (
            where rules.is_essential and not {{ is_initial('attribute_values.attribute_value') }}
        ) as count_essential,
        {{ dbt.listagg('attribute_values.attribute_value', "'|'", "order by " ~ binary_order('rules.attribute')) }}
            as group_value
    from {{ ref('int_customers__attribute_values') }} as attribute_values
    inner join rules on attribute_values.attribute = rules.attribute
    inner join records on attribute_values.record_id = records.record_id
    group by
        records.customer_id,
        records.record_id,
        records.updated_at,
        rules.attribute_group,
        rules.strategy,
        {{ source_rank('records.source_name', 'rules.source_priority') }}

),

counted as (

    select
        *,
        count(*) over (partition by customer_id, attribute_group, group_value) as count_same_value
    from candidates

),

ranked as (

    select
        customer_id,
        attribute_group,
        record_id,
        row_number() over (
            partition by customer_id, attribute_group
            order by
                count_essential desc,
                case strategy when 'source_priority' then source_rank when 'most_frequent' then -count_same_value end,
                updated_at desc nulls last,
                source_rank,
                {{ binary_order('record_id') }}
        ) as survival_rank
    from counted

)

select
    customer_id,
    attribute_group,
    record_id
from ranked
where survival_rank = 1
