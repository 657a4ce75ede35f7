-- By when a request is to be answered: by the closest jurisdiction of the seed, then by the rule for its type.
{% set months_later = dbt.dateadd('month', 'deadlines.months', 'requests.requested_at') -%}

with

matches as (

    select * from {{ ref('int_identity__request_matches') }}

),

customers as (

    select
        customer_id,
        jurisdiction
    from {{ ref('customers') }}

),

requests as (

    select
        requests.request_id,
        requests.request_type,
        requests.requested_at,
        requests.extended_until,
        coalesce(requests.jurisdiction, customers.jurisdiction) as jurisdiction
    from {{ ref('int_requests__stated') }} as requests
    inner join matches on requests.request_id = matches.request_id
    left join customers on matches.customer_id = customers.customer_id

),

ranked as (

    select
        requests.request_id,
        requests.jurisdiction,
        deadlines.law,
        coalesce(
            requests.extended_until,
            {{ dbt.dateadd('day', 'deadlines.days', months_later) }}
        ) as due_at,
        row_number() over (
            partition by requests.request_id
            order by
                case deadlines.jurisdiction when requests.jurisdiction then 0 when '*' then 2 else 1 end,
                case deadlines.request_type when 'all' then 1 else 0 end
        ) as closeness
    from requests
    left join {{ ref('privacy_deadlines') }} as deadlines
        on
            deadlines.jurisdiction in ('*', requests.jurisdiction, split_part(requests.jurisdiction, '-', 1))
            and deadlines.request_type in ('all', requests.request_type)

)

select
    request_id,
    jurisdiction,
    law,
    due_at
from ranked
where closeness = 1
