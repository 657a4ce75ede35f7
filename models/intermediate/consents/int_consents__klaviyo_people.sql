-- The state of a profile's subscriptions; that somebody never subscribed is silence.
{% set channels = {'email': 'email', 'sms': 'phone'} -%}

with

people as (

    select
        *,
        {{ record_id("'klaviyo'", "'person'", 'person_id') }} as record_id
    from {{ ref('stg_klaviyo__people') }}

),

states as (

    {{ known_states() }}

),

statements as (

    {% for channel, contact_point in channels.items() -%}
    {%- set captured_at = said_at(
        'states.status', 'people.' ~ channel ~ '_consent_at', 'people.created_at', 'people.updated_at'
    ) -%}
    select
        {{ consent_statement("'klaviyo'", [
            "'person'", 'people.person_id', "'" ~ channel ~ "'", 'people.' ~ channel ~ '_consent_state', captured_at,
        ], dict(reached_by("'" ~ contact_point ~ "'", 'people.' ~ contact_point, 'people.record_id'), **{
            'country': 'people.country',
            'purpose': "'marketing'",
            'channel': "'" ~ channel ~ "'",
            'status': 'states.status',
            'captured_at': captured_at,
            'evidence': json_object({'method': 'people.' ~ channel ~ '_consent_method'}),
        })) }}

    from people
    inner join states on people.{{ channel }}_consent_state = states.state
    {{ 'union all' if not loop.last }}
    {% endfor %}
)

select * from statements
