/*
    What requests end, and how long: erasure and restriction everything; an objection the purpose that it names, else
    all direct marketing; do-not-sell what the law of the customer, or that which the request names, binds it to.
*/
with

targets as (

    select
        targets.*,
        coalesce(customers.jurisdiction, targets.jurisdiction, '*') as customer_jurisdiction,
        coalesce(targets.jurisdiction, customers.jurisdiction, '*') as stated_jurisdiction
    from {{ ref('int_privacy__request_targets') }} as targets
    left join {{ ref('customers') }} as customers on targets.customer_id = customers.customer_id

),

final as (

    select
        targets.request_id,
        targets.customer_id,
        targets.contact_point_type,
        targets.contact_point_value,
        laws.purpose,
        laws.channel,
        case targets.request_type
            when 'erasure' then 'erased'
            when 'restriction' then 'restricted'
            when 'objection' then 'objected'
            else targets.request_type
        end as effect,
        targets.valid_from,
        targets.valid_to
    from targets
    inner join {{ ref('int_privacy__policies') }} as laws
        on targets.customer_jurisdiction = laws.jurisdiction
    inner join {{ ref('int_privacy__policies') }} as stated_laws
        on
            targets.stated_jurisdiction = stated_laws.jurisdiction
            and laws.purpose = stated_laws.purpose
            and laws.channel = stated_laws.channel
    inner join {{ ref('int_privacy__purpose_channels') }} as purposes
        on laws.purpose = purposes.purpose and laws.channel = purposes.channel
    where
        targets.request_type in ('erasure', 'restriction')
        or (
            targets.request_type = 'objection'
            and case
                when targets.purpose is null then purposes.is_direct_marketing
                when targets.purpose = 'all' then purposes.asks_consent
                else targets.purpose = purposes.purpose
            end
        )
        or (
            targets.request_type = 'do_not_sell'
            and (
                {{ is_listed("'do_not_sell'", 'laws.binding_signals') }}
                or {{ is_listed("'do_not_sell'", 'stated_laws.binding_signals') }}
            )
        )

)

select * from final
