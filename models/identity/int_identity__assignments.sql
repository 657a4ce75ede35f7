/*
    The memory of who is whom, which no raw table could give back: rows are only ever added, one for each record whose
    customer is new, another, or none any more. Which of the records that are not here are gone, and of which nothing is
    concluded, int_identity__absent_records says.
*/
{% set count_founded = 'cast(founders.count_founded as ' ~ dbt.type_string() ~ ')' -%}
{% set run_number = 'cast(changed.run_number as ' ~ dbt.type_string() ~ ')' -%}

with

known_records as (

    select * from {{ ref('int_identity__known_records') }}

),

inherited_ids as (

    select * from {{ ref('int_identity__inherited_ids') }}

),

link_changes as (

    select * from {{ ref('int_identity__link_changes') }}

),

absent_records as (

    select * from {{ ref('int_identity__absent_records') }}

),

assigned as (

    select
        records.*,
        records.cluster_id is not null and inherited_ids.cluster_id is null as is_new_id,
        case
            when records.cluster_id is not null
                then coalesce(
                    inherited_ids.customer_id,
                    {{ dbt.hash("records.cluster_id || '|' || " ~ count_founded) }}
                )
            when not absent_records.is_gone then records.earlier_customer_id
        end as customer_id
    from known_records as records
    left join inherited_ids on records.cluster_id = inherited_ids.cluster_id
    left join known_records as founders on records.cluster_id = founders.record_id
    left join absent_records on records.record_id = absent_records.record_id

),

-- customers that a record of today has
held as (

    select distinct customer_id from assigned
    where cluster_id is not null

),

changed as (

    select * from assigned
    where customer_id is distinct from earlier_customer_id
    {% if is_incremental() -%}
    -- what was added once is not added again when this model runs alone
    and run_number > (select coalesce(max(earlier.run_number), 0) from {{ this }} as earlier)
    {%- endif %}

),

final as (

    select
        {{ dbt.hash("changed.record_id || '|' || " ~ run_number) }} as assignment_id,
        changed.run_number,
        changed.record_id,
        changed.source_name,
        changed.record_type,
        changed.customer_id,
        changed.earlier_customer_id as previous_customer_id,
        coalesce(changed.is_new_id and changed.record_id = changed.cluster_id, false) as is_founder,
        case
            when changed.customer_id is null then 'gone'
            when changed.earlier_customer_id is not null then 'moved'
            when changed.since_run_number is not null then 'returned'
            else 'new'
        end as reason,
        link_changes.joined_by,
        coalesce(link_changes.is_cut, false) as is_cut,
        coalesce(link_changes.is_unlinked, false) as is_unlinked,
        changed.earlier_customer_id is not null and held.customer_id is null as leaves_nobody_present,
        {{ run_at() }} as assigned_at
    from changed
    left join link_changes on changed.record_id = link_changes.record_id
    left join held on changed.earlier_customer_id = held.customer_id

)

select * from final
