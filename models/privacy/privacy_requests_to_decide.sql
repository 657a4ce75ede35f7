-- A request whose lasting effect is lost, because its match is, is asked about even after it was completed.
with

matches as (

    select * from {{ ref('int_identity__request_matches') }}

),

requests as (

    select
        requests.request_id,
        requests.request_type,
        requests.requested_at,
        requests.due_at,
        requests.status,
        requests.match_status,
        requests.match_reason
    from {{ ref('privacy_requests') }} as requests
    inner join matches on requests.request_id = matches.request_id
    where
        requests.status = 'needs_decision'
        or (requests.is_in_force and requests.match_status <> 'matched' and matches.is_anchored)

),

held as (

    select distinct
        request_id,
        customer_id,
        contact_point_type
    from {{ ref('int_identity__request_candidates') }}

),

candidates as (

    select
        request_id,
        customer_id,
        {{ dbt.listagg('contact_point_type', "', '", 'order by ' ~ binary_order('contact_point_type')) }} as held
    from held
    group by request_id, customer_id

),

final as (

    select
        {{ dbt.hash("requests.request_id || '|' || coalesce(candidates.customer_id, '')") }} as decision_id,
        requests.*,
        candidates.customer_id as candidate_customer_id,
        candidates.held
    from requests
    left join candidates on requests.request_id = candidates.request_id

)

select * from final
