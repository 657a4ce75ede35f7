with

purposes as (

    select * from {{ ref('consent_purposes') }}

),

channels as (

    {% for channel in consent_channels() -%}
    select '{{ channel }}' as channel
    {{ 'union all' if not loop.last }}
    {% endfor %}

),

final as (

    select
        {{ binary_order('purposes.purpose') }} as purpose,
        {{ binary_order('channels.channel') }} as channel,
        purposes.asks_consent,
        purposes.is_direct_marketing
    from purposes
    inner join channels on {{ is_listed('channels.channel', 'purposes.channels') }}

)

select * from final
