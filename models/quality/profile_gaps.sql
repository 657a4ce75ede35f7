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

counted as (

    {{ counts_by_attribute('pairs') }}

),

sources as (

    select * from counted
    where source_name = other_source_name

),

fillings as (

    select
        sources.source_name,
        sources.attribute,
        other.source_name as filling_source,
        cast(other.count_held as double precision) / other.count_customers as filling_share,
        floor(
            cast((sources.count_missing - coalesce(in_both.count_missing, 0)) * other.count_held as double precision)
            / other.count_customers
        ) as count_fillable
    from sources
    inner join sources as other
        on sources.attribute = other.attribute and sources.source_name <> other.source_name
    left join counted as in_both
        on
            sources.source_name = in_both.source_name
            and other.source_name = in_both.other_source_name
            and sources.attribute = in_both.attribute

),

best as (

    {{ first_per_key(
        'fillings',
        ['source_name', 'attribute', 'filling_source', 'filling_share', 'count_fillable'],
        ['source_name', 'attribute'],
        ['count_fillable desc', 'filling_share desc', binary_order('filling_source')]
    ) }}

),

final as (

    select
        sources.source_name,
        sources.attribute,
        sources.count_customers,
        cast(sources.count_held as bigint) as count_held,
        cast(sources.count_missing as bigint) as count_missing,
        cast(
            cast(sources.count_missing as double precision) / sources.count_customers as numeric(4, 3)
        ) as share_missing,
        best.filling_source,
        cast(best.filling_share as numeric(4, 3)) as filling_share,
        cast(coalesce(best.count_fillable, 0) as bigint) as count_fillable
    from sources
    left join best
        on sources.source_name = best.source_name and sources.attribute = best.attribute and best.count_fillable > 0

)

select * from final
