-- Whoever said nothing that counts, where silence means no.
with

customers as (

    select * from {{ ref('customer_consents') }}
    where not is_permitted and status in ('silent', 'expired', 'pending', 'not_counted')

),

contact_points as (

    select * from {{ ref('contact_point_consents') }}
    where
        not is_permitted
        and status in ('expired', 'pending', 'not_counted')
        and contact_point_type <> 'record_id'

),

final as (

    select
        {{ suppression('customer', 'no_consent', 'decided_at') }}
    from customers

    union all

    select
        {{ suppression('contact_point', 'no_consent', 'decided_at') }}
    from contact_points

)

select * from final
