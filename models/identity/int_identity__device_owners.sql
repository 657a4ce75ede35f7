/*
    Who used a device when, so that visits before a log-in find their customer. The log-in that follows a visit
    names its visitor; after the last log-in that one does. A device on which more people logged in than its
    identifier type allows (a library, a shop floor) names nobody.
*/
with

logins as (

    select
        device_logins.anonymous_id,
        device_logins.logged_in_at,
        max({{ binary_order('customer_records.customer_id') }}) as customer_id
    from {{ ref('int_identifiers__device_logins') }} as device_logins
    inner join {{ ref('int_identity__customer_records') }} as customer_records
        on device_logins.record_id = customer_records.record_id
    group by device_logins.anonymous_id, device_logins.logged_in_at

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
        lag(logins.logged_in_at) over (
            partition by logins.anonymous_id
            order by logins.logged_in_at
        ) as owned_after,
        case
            when lead(logins.logged_in_at) over (
                partition by logins.anonymous_id
                order by logins.logged_in_at
            ) is not null then logins.logged_in_at
        end as owned_until
    from logins
    inner join personal_devices on logins.anonymous_id = personal_devices.anonymous_id

)

select * from owners
