-- Which memberships began and ended, since when anybody looked: rows are only ever added.
with

members as (

    select * from {{ ref('int_segments__known_members') }}
    where event_type is not null

),

final as (

    select
        {{ dbt.hash(
            "segment_id || '|' || customer_id || '|' || cast(run_number as " ~ dbt.type_string() ~ ")"
        ) }} as membership_event_id,
        run_number,
        segment_id,
        customer_id,
        event_type,
        reason,
        other_customer_id,
        {{ run_at() }} as occurred_at,
        member_since,
        definition_hash
    from members
    {% if is_incremental() -%}
    -- what was added once is not added again when this model runs alone
    where run_number > (select coalesce(max(earlier.run_number), 0) from {{ this }} as earlier)
    {%- endif %}

)

select * from final
