-- Everything that bears on what is permitted, in one shape: statements, requests and what somebody is.
{% set no_text = 'cast(null as ' ~ dbt.type_string() ~ ')' -%}

with

effects as (

    {% for statements in ['int_privacy__statement_periods', 'int_privacy__shared_refusals'] -%}
    select
        customer_id,
        contact_point_type,
        contact_point_value,
        customer_jurisdiction,
        purpose,
        channel,
        effect,
        status,
        signal,
        consent_event_id,
        {{ no_text }} as request_id,
        expires_at,
        valid_from,
        valid_to
    from {{ ref(statements) }}

    {{ 'union all' if not loop.last }}

    {% endfor -%}

    union all

    select
        customer_id,
        contact_point_type,
        contact_point_value,
        {{ no_text }} as customer_jurisdiction,
        purpose,
        channel,
        effect,
        effect as status,
        {{ no_text }} as signal,
        {{ no_text }} as consent_event_id,
        request_id,
        cast(null as timestamp) as expires_at,
        valid_from,
        valid_to
    from {{ ref('int_privacy__request_periods') }}

    union all

    select
        customer_id,
        {{ no_text }} as contact_point_type,
        {{ no_text }} as contact_point_value,
        {{ no_text }} as customer_jurisdiction,
        purpose,
        channel,
        effect,
        effect as status,
        {{ no_text }} as signal,
        {{ no_text }} as consent_event_id,
        {{ no_text }} as request_id,
        cast(null as timestamp) as expires_at,
        valid_from,
        valid_to
    from {{ ref('int_privacy__person_periods') }}

),

final as (

    select
        *,
        {{ effect_rank('effect') }} as effect_rank,
        valid_to is null or valid_to > {{ run_at() }} as is_in_force
    from effects
    where valid_from <= {{ run_at() }}

)

select * from final
