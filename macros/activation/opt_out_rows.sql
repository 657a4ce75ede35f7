{#-
    Records of a tool whose people may not be written to or called any more, for that tool: a model of its own for each.

    sync_name: the model that asks.
    destination: the tool, as a source names it.
    channels: {field of the tool: channel}.
-#}
{% macro opt_out_rows(sync_name, destination, channels) -%}
with

opt_outs as (

    select * from {{ ref('int_activation__opt_outs') }}
    where destination = '{{ destination }}'

),

fields as (

    select
        sync_key,
        external_id,
        record_type,
        {%- for field, channel in channels.items() %}
        bool_or(channel = '{{ channel }}') as {{ field }}{{ ',' if not loop.last }}
        {%- endfor %}
    from opt_outs
    where channel in ('{{ channels.values() | join("', '") }}')
    group by sync_key, external_id, record_type

),

final as (

    {{ synced_rows(sync_name, 'fields', ['external_id', 'record_type'] + channels | list) }}

)

select * from final
{%- endmacro %}
