/*
    What a customer is made of, and when it was seen: by a record, or by doing something; to be sent an e-mail is
    neither. Confidence is that of the record which hangs on by the least: for every record the probability of its
    strongest link inside the customer, of these the lowest; a single record needs no link.
*/
with

customer_records as (

    select
        customer_records.customer_id,
        customer_records.strongest_match_weight,
        records.source_name,
        records.created_at,
        records.updated_at
    from {{ ref('int_identity__customer_records') }} as customer_records
    inner join {{ ref('int_identity__records') }} as records on customer_records.record_id = records.record_id

),

event_times as (

    select
        customer_id,
        min(occurred_at) as first_event_at,
        max(occurred_at) as last_event_at
    from {{ ref('events') }}
    where
        customer_id is not null
        and is_activity
        and occurred_at <= {{ run_at() }}
    group by customer_id

),

counted as (

    select
        customer_id,
        min(created_at) as first_created_at,
        max(updated_at) as last_updated_at,
        count(*) as count_source_records,
        count(distinct source_name) as count_sources,
        min(strongest_match_weight) as weakest_match_weight
    from customer_records
    group by customer_id

),

final as (

    select
        counted.customer_id,
        least(counted.first_created_at, event_times.first_event_at) as first_seen_at,
        greatest(counted.last_updated_at, event_times.last_event_at) as last_seen_at,
        counted.count_source_records,
        counted.count_sources,
        case
            when counted.weakest_match_weight is null then 1
            else 1 / (1 + power(2, -counted.weakest_match_weight))
        end as identity_confidence
    from counted
    left join event_times on counted.customer_id = event_times.customer_id

)

select * from final
