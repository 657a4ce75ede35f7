-- Remembered last of all, so that a run which is killed before it is judged by what the one before it saw.
-- depends_on: {{ ref('segment_membership_events') }}
with

news as (

    select * from {{ ref('int_segments__observed') }}
    where is_complete and value is distinct from earlier_value

),

final as (

    select
        run_number,
        kind,
        name,
        value,
        {{ run_at() }} as seen_at
    from news
    {% if is_incremental() -%}
    where run_number > (select coalesce(max(earlier.run_number), 0) from {{ this }} as earlier)
    {%- endif %}

)

select * from final
