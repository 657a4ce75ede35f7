/*
    Requests for access or portability that may be answered: still open, about one customer, and somebody checked
    who asks.
*/
with

requests as (

    select * from {{ ref('privacy_requests') }}

),

final as (

    select
        request_id,
        customer_id
    from requests
    where
        request_type in ('access', 'portability')
        and is_identity_verified
        and match_status = 'matched'
        and status in ('received', 'in_progress')

)

select * from final
