/*
    Whom requests were found to be about, kept: rows are only added. A request is about the one customer that holds
    every stated contact point which anybody holds; the customer's records that hold one are its anchors. A row without
    record says that the request was matched, so that it is never matched anew when its records are gone: who else has
    the telephone then is somebody else. Nor is an erasure that was closed before it was seen here.
*/
with

candidates as (

    select * from {{ ref('int_identity__request_candidates') }}

),

requests as (

    select
        request_id,
        statement_hash
    from {{ ref('int_requests__stated') }}
    where request_type <> 'erasure' or stated_status in ('received', 'in_progress')

),

customers as (

    select
        request_id,
        customer_id,
        count(distinct contact_point_type) as count_held
    from candidates
    group by request_id, customer_id

),

known as (

    select
        request_id,
        count(distinct contact_point_type) as count_known
    from candidates
    group by request_id

),

matched as (

    select
        customers.request_id,
        max(customers.customer_id) as customer_id
    from customers
    inner join known on customers.request_id = known.request_id and customers.count_held = known.count_known
    group by customers.request_id
    having count(*) = 1

),

anchors as (

    select distinct
        requests.request_id,
        requests.statement_hash,
        candidates.record_id
    from requests
    inner join matched on requests.request_id = matched.request_id
    inner join candidates
        on matched.request_id = candidates.request_id and matched.customer_id = candidates.customer_id

    union all

    select
        requests.request_id,
        requests.statement_hash,
        cast(null as {{ dbt.type_string() }}) as record_id
    from requests
    inner join matched on requests.request_id = matched.request_id

),

final as (

    select
        request_id,
        statement_hash,
        record_id,
        {{ run_at() }} as matched_at
    from anchors
    {% if is_incremental() -%}
    where statement_hash not in (select earlier.statement_hash from {{ this }} as earlier)
    {%- endif %}

)

select * from final
