-- Whoever said nothing that counts, where silence means no.
{% set no_text = 'cast(null as ' ~ dbt.type_string() ~ ')' -%}

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
        customer_id,
        {{ no_text }} as contact_point_type,
        {{ no_text }} as contact_point_value,
        purpose,
        channel,
        'no_consent' as reason,
        decided_at as suppressed_at
    from customers

    union all

    select
        {{ no_text }} as customer_id,
        contact_point_type,
        contact_point_value,
        purpose,
        channel,
        'no_consent' as reason,
        decided_at as suppressed_at
    from contact_points

)

select * from final
