-- Every amount of an event can be told in the reporting currency. Returns currencies that no rate is known of, and
-- `unknown` for amounts without one.
{{ config(severity='warn') }}

select
    coalesce(currency_code, 'unknown') as currency_code,
    count(*) as count_events,
    min(occurred_at) as first_event_at
from {{ ref('events') }}
where amount is not null and reporting_amount is null
group by currency_code
