-- How far each run came, so that what changed since readers got their version can be told apart from what they have.
with

final as (

    select
        '{{ invocation_id }}' as run_id,
        coalesce(max(run_number), 0) as last_run_number
    from {{ ref('segment_membership_events') }}

)

select * from final
{% if is_incremental() -%}
where run_id not in (select earlier.run_id from {{ this }} as earlier)
{%- endif %}
