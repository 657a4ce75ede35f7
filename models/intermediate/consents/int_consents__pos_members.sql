-- What members told the till. Mail by post has no contact point but the member.
{% set channels = {'email': 'email', 'sms': 'phone', 'post': 'record_id'} -%}

with

members as (

    select
        *,
        {{ record_id("'pos'", "'member'", 'member_id') }} as record_id
    from {{ ref('stg_pos__members') }}

),

answers as (

    {% for channel, contact_point in channels.items() -%}
    select
        member_id,
        record_id,
        '{{ channel }}' as channel,
        {{ contact_point }} as contact_point,
        '{{ contact_point }}' as contact_point_type,
        case when {{ channel }}_consent then 'granted' else 'refused' end as status,
        consent_recorded_at,
        enrolled_at,
        updated_at
    from members
    where {{ channel }}_consent is not null
    {{ 'union all' if not loop.last }}
    {% endfor %}
),

statements as (

    select
        {%- set captured_at = said_at('status', 'consent_recorded_at', 'enrolled_at', 'updated_at') %}
        {{ consent_statement("'pos'", [
            "'member'", 'member_id', 'channel', 'status', captured_at,
        ], dict(reached_by('contact_point_type', 'contact_point', 'record_id'), **{
            'purpose': "'marketing'",
            'channel': 'channel',
            'status': 'status',
            'captured_at': captured_at,
            'evidence': json_object({'method': "'till'"}),
        })) }}

    from answers

)

select * from statements
