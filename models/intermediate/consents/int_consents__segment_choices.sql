-- The consent that stands on every message, where it differs from the message before on the same device.
with

messages as (

    {% for model, happened_at in {
        'stg_segment__identifies': 'identified_at', 'stg_segment__pages': 'viewed_at', 'stg_segment__tracks': 'tracked_at'
    }.items() -%}
    {%- for category in segment_consent_categories() -%}
    select
        message_id,
        anonymous_id,
        user_id,
        {{ happened_at }} as happened_at,
        '{{ category }}' as category,
        consents_to_{{ category }} as is_granted
    from {{ ref(model) }}
    where
        consents_to_{{ category }} is not null
        and {{ happened_at }} is not null
    {{ 'union all' if not loop.last }}
    {% endfor -%}
    {{ 'union all' if not loop.last }}
    {% endfor %}
),

compared as (

    select
        *,
        lag(is_granted) over (
            partition by category, coalesce(anonymous_id, user_id), anonymous_id is null
            order by happened_at, {{ binary_order('message_id') }}
        ) as was_granted
    from messages
    where coalesce(anonymous_id, user_id) is not null

),

final as (

    select
        message_id,
        anonymous_id,
        user_id,
        category,
        is_granted,
        happened_at
    from compared
    where is_granted is distinct from was_granted

)

select * from final
