-- Who may not be sent, or not as they were: by what was said, by a request, or because a contact point is suppressed.
with

needs as (

    {{ sync_catalog() }}

),

contact_points as (

    select
        customer_id,
        {{ canonical_email('email') }} as contact_point_value
    from {{ ref('customers') }}

    union all

    select
        customer_id,
        phone as contact_point_value
    from {{ ref('customers') }}

),

refusals as (

    select
        needs.sync_name,
        consents.customer_id,
        case consents.status
            when 'erased' then 1
            when 'restricted' then 2
            when 'objected' then 3
            when 'do_not_sell' then 3
            else 4
        end as refusal_rank
    from needs
    inner join {{ ref('customer_consents') }} as consents
        on needs.purpose = consents.purpose and needs.channel = consents.channel
    where not consents.is_permitted

    union all

    select
        needs.sync_name,
        contact_points.customer_id,
        5 as refusal_rank
    from needs
    inner join {{ ref('suppressions') }} as suppressions
        on needs.purpose = suppressions.purpose and needs.channel = suppressions.channel
    inner join contact_points
        on
            {{ comparable_contact_point('suppressions.contact_point_type', 'suppressions.contact_point_value') }}
            = contact_points.contact_point_value

),

final as (

    select
        sync_name,
        customer_id,
        case min(refusal_rank)
            when 1 then 'erased'
            when 2 then 'restricted'
            when 3 then 'objected'
            when 4 then 'consent_withdrawn'
            else 'contact_point_suppressed'
        end as reason
    from refusals
    group by sync_name, customer_id

)

select * from final
