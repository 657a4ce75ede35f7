-- What became of what people decided. Of two decisions that exclude each other the later one holds.
with

overrides as (

    select * from {{ ref('int_identity__overrides') }}

),

customer_records as (

    select * from {{ ref('int_identity__customer_records') }}

),

final as (

    select
        overrides.record_id_a,
        overrides.record_id_b,
        overrides.recency,
        overrides.decision,
        overrides.decided_by,
        overrides.decided_at,
        overrides.reason,
        case
            when
                overrides.outcome = 'in force'
                and overrides.decision = 'link'
                and one.customer_id <> other.customer_id
                then 'contradicted'
            else overrides.outcome
        end as outcome,
        one.customer_id as customer_id_a,
        other.customer_id as customer_id_b
    from overrides
    left join customer_records as one on overrides.record_id_a = one.record_id
    left join customer_records as other on overrides.record_id_b = other.record_id

)

select * from final
