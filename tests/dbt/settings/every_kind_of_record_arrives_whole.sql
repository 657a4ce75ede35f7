-- Of every kind of record that arrives at least the share of var min_arrived_share does. Returns the kinds that were
-- cut short: load them anew, or accept that the rest is gone with var accept_changes, such as 'shopify:customer'. Until
-- then their records keep their customers and segments are frozen.
{{ config(severity='warn') }}

with

missing as (

    select
        source_name || ':' || record_type as kind,
        count(*) as count_missing
    from {{ ref('int_identity__absent_records') }}
    where
        state = 'missing'
        and not is_gone
    group by source_name, record_type

),

arriving as (

    select distinct source_name || ':' || record_type as kind
    from {{ ref('int_identity__clustered_records') }}

)

select missing.*
from missing
inner join arriving on missing.kind = arriving.kind
where not {{ is_retired_input('missing.kind') }}
