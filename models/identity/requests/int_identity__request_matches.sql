-- Whom requests are about today: whoever has their anchors now. None or several are for a person to decide.
with

requests as (

    select
        request_id,
        statement_hash
    from {{ ref('int_requests__stated') }}

),

customer_records as (

    select * from {{ ref('int_identity__customer_records') }}

),

anchored as (

    select
        anchors.statement_hash,
        count(distinct customer_records.customer_id) as count_customers,
        max(customer_records.customer_id) as customer_id
    from {{ ref('int_identity__request_anchors') }} as anchors
    left join customer_records on anchors.record_id = customer_records.record_id
    group by anchors.statement_hash

),

candidates as (

    select
        request_id,
        count(distinct customer_id) as count_customers
    from {{ ref('int_identity__request_candidates') }}
    group by request_id

),

counted as (

    select
        requests.request_id,
        anchored.statement_hash is not null as is_anchored,
        coalesce(anchored.count_customers, candidates.count_customers, 0) as count_customers,
        case when anchored.count_customers = 1 then anchored.customer_id end as customer_id
    from requests
    left join anchored on requests.statement_hash = anchored.statement_hash
    left join candidates on requests.request_id = candidates.request_id

),

final as (

    select
        request_id,
        case
            when customer_id is not null then 'matched'
            when count_customers = 0 then 'unmatched'
            else 'ambiguous'
        end as match_status,
        case
            when customer_id is not null then 'one customer holds what the request states'
            when is_anchored and count_customers = 0 then 'the records that it was matched to are gone'
            when is_anchored then 'the customer that it was matched to fell apart'
            when count_customers = 0 then 'nobody holds what the request states'
            when count_customers = 1 then 'closed before it was seen here, so that nobody is looked for'
            else 'several customers hold what the request states'
        end as match_reason,
        is_anchored,
        customer_id
    from counted

)

select * from final
