-- What somebody who asks is told.
{% set key = ['requests.request_id', 'held.table_name', 'held.row_key', 'held.column_name'] -%}

with

held as (

    select * from {{ ref('int_privacy__subject_values') }}

),

requests as (

    select * from {{ ref('int_privacy__answerable_requests') }}

),

withheld as (

    select * from {{ ref('int_privacy__withheld_values') }}

),

recipients as (

    select * from {{ ref('int_privacy__subject_recipients') }}

),

sources as (

    select * from {{ ref('int_privacy__subject_sources') }}

),

final as (

    select
        {{ dbt.hash(hashed_text(key)) }} as export_id,
        requests.request_id,
        requests.customer_id,
        held.table_name,
        held.row_key,
        held.column_name,
        case when withheld.request_id is null then held.held_value end as held_value,
        withheld.request_id is not null as is_withheld,
        held.position,
        held.description,
        coalesce(sources.own_sources, held.source) as source,
        held.purposes,
        held.retention,
        held.collected_at,
        held.shared_with,
        recipients.recipients
    from held
    inner join requests on held.customer_id = requests.customer_id
    left join recipients on requests.customer_id = recipients.customer_id
    left join sources on requests.customer_id = sources.customer_id and held.source = sources.source
    left join withheld
        on
            requests.request_id = withheld.request_id
            and held.category = 'direct'
            and held.held_value = withheld.held_value

)

select * from final
