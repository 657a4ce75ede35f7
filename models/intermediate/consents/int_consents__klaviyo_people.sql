-- The state of a profile's subscriptions; that somebody never subscribed is silence.
{% set channels = {'email': ('email', 'email'), 'sms': ('phone', 'phone')} -%}

with

people as (

    select
        *,
        {{ record_id("'klaviyo'", "'person'", 'person_id') }} as record_id
    from {{ ref('stg_klaviyo__people') }}

),

states as (

    select * from {{ ref('consent_states') }}
    where status is not null

),

statements as (

    {% for channel, (contact_point_type, column) in channels.items() -%}
    {%- set captured_at = said_at(
        'states.status', 'people.' ~ channel ~ '_consent_at', 'people.created_at', 'people.updated_at'
    ) -%}
    select
        {{ consent_statement("'klaviyo'", [
            "'person'", 'people.person_id', "'" ~ channel ~ "'", 'people.' ~ channel ~ '_consent_state',
            'cast(' ~ captured_at ~ ' as ' ~ dbt.type_string() ~ ')',
        ], dict(reached_by(contact_point_type, 'people.' ~ column, 'people.record_id'), **{
            'country': 'people.country',
            'purpose': "'marketing'",
            'channel': "'" ~ channel ~ "'",
            'status': 'states.status',
            'legal_basis': "case when states.status = 'granted' then 'consent' end",
            'captured_at': captured_at,
            'evidence': json_object({'method': 'people.' ~ channel ~ '_consent_method'}),
        })) }}

    from people
    inner join states on people.{{ channel }}_consent_state = states.state
    {{ 'union all' if not loop.last }}
    {% endfor %}
)

select * from statements
