-- What became of each decision before clusters are made. Only those that are in force have any effect.
with

decisions as (

    select
        *,
        row_number() over (
            partition by record_id_a, record_id_b
            order by
                case when decision in ('link', 'unlink') then 0 else 1 end,
                decided_at desc,
                decision desc,
                {{ binary_order("coalesce(reason, '')") }} asc,
                {{ binary_order("coalesce(decided_by, '')") }} asc
        ) as recency
    from {{ ref('stg_overrides__identity_overrides') }}

),

records as (

    select record_id from {{ ref('int_identity__records') }}

),

final as (

    select
        decisions.record_id_a,
        decisions.record_id_b,
        decisions.decision,
        decisions.decided_by,
        decisions.decided_at,
        decisions.reason,
        decisions.recency,
        case
            when decisions.decision not in ('link', 'unlink') or decisions.decision is null then 'unknown decision'
            when decisions.record_id_a = decisions.record_id_b then 'same record'
            when decisions.recency > 1 then 'superseded'
            when one.record_id is null or other.record_id is null then 'unknown record'
            else 'in force'
        end as outcome
    from decisions
    left join records as one on decisions.record_id_a = one.record_id
    left join records as other on decisions.record_id_b = other.record_id

)

select * from final
