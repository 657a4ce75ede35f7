/*
    Why a destination has to let go of what it holds. Whoever is missing without having been merged, retired or erased
    did not arrive, and absence is no reason: least of all for lifting an opt-out, whose record has to be there. While
    segments are frozen only what waits for no limit is one.
*/
with

settings as (

    select distinct
        sync_name,
        segment_id
    from ({{ sync_catalog() }}) as catalog

),

moment as (

    select coalesce(bool_or(is_frozen), false) as is_frozen
    from {{ ref('segments') }}

),

gone as (

    select
        differences.sync_name,
        differences.sync_key,
        settings.sync_name is not null as is_of_members,
        settings.segment_id,
        known_keys.customer_id,
        known_keys.fate
    from {{ ref('int_activation__differences') }} as differences
    left join settings on differences.sync_name = settings.sync_name
    left join {{ ref('int_activation__known_keys') }} as known_keys on differences.sync_key = known_keys.sync_key
    where differences.operation = 'removed'

),

judged as (

    select
        gone.sync_name,
        gone.sync_key,
        case
            when not gone.is_of_members and gone.fate = 'present' then 'no_longer_opted_out'
            when gone.fate in ('erased', 'merged', 'retired') then gone.fate
            when not gone.is_of_members then null
            when refusals.reason is not null then refusals.reason
            when members.is_holdout then 'control_group'
            when coalesce(gone.fate, '') <> 'present' then null
            when gone.segment_id is not null and members.customer_id is null then 'left_segment'
            else 'not_reachable'
        end as reason
    from gone
    left join {{ ref('int_activation__refusals') }} as refusals
        on gone.sync_name = refusals.sync_name and gone.customer_id = refusals.customer_id
    left join {{ ref('segment_members') }} as members
        on gone.segment_id = members.segment_id and gone.customer_id = members.customer_id

),

forced as (

    select
        *,
        reason in ({{ "'" ~ removals_without_limit() | join("', '") ~ "'" }}) as is_forced
    from judged
    where reason is not null

),

final as (

    select
        forced.sync_name,
        forced.sync_key,
        forced.reason,
        forced.is_forced
    from forced
    cross join moment
    where forced.is_forced or not moment.is_frozen

)

select * from final
