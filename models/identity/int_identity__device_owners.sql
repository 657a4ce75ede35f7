/*
    Who used a device when, so that visits before a log-in find their customer. The log-in that follows a visit
    names its visitor; after the last log-in that one does. A device on which more people logged in than its
    identifier type allows (a library, a shop floor) names nobody.
*/
with

logins as (

    select
        identifies.anonymous_id,
        identifies.identified_at,
        max(customer_records.customer_id) as customer_id
    from {{ ref('stg_segment__identifies') }} as identifies
    inner join {{ ref('int_identity__customer_records') }} as customer_records
        on
            {{ segment_record_id('identifies.user_id', 'identifies.anonymous_id') }}
            = customer_records.record_id
    where identifies.anonymous_id is not null
    group by identifies.anonymous_id, identifies.identified_at

),

personal_devices as (

    select anonymous_id
    from logins
    group by anonymous_id
    having count(distinct customer_id) <= (
        select types.max_people
        from {{ ref('identifier_types') }} as types
        where types.identifier_type = 'anonymous_id'
    )

),

owners as (

    select
        logins.anonymous_id,
        logins.customer_id,
        lag(logins.identified_at) over (
            partition by logins.anonymous_id
            order by logins.identified_at
        ) as owned_after,
        case
            when lead(logins.identified_at) over (
                partition by logins.anonymous_id
                order by logins.identified_at
            ) is not null then logins.identified_at
        end as owned_until
    from logins
    inner join personal_devices on logins.anonymous_id = personal_devices.anonymous_id

)

select * from owners
