/*
    The categories that a web consent manager's decisions accept and refuse. What was accepted without being chosen (the
    banner's default) is silence, not consent.
*/
with

decisions as (

    select * from {{ ref('stg_consent__cmp_decisions') }}

),

choices as (

    select
        consent_id,
        decided_at,
        'granted' as status,
        {{ listed_values('accepted_categories') }} as category
    from decisions
    where coalesce(decision_type, 'chosen') not in ('default', 'implied', 'implicit', 'none')

    union all

    select
        consent_id,
        decided_at,
        'refused' as status,
        {{ listed_values('rejected_categories') }} as category
    from decisions

),

final as (

    select distinct
        consent_id,
        decided_at,
        status,
        {{ snake_case('category') }} as category
    from choices
    where {{ snake_case('category') }} is not null

)

select * from final
