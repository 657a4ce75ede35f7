-- A browser that sends Global Privacy Control refuses sale and sharing, of which audiences on ad platforms are one.
-- Whether that binds is for the policies to say; a browser that does not send it says nothing.
with

decisions as (

    select * from {{ ref('stg_consent__cmp_decisions') }}
    where is_global_privacy_control

),

statements as (

    {% for purpose in ['sale', 'advertising'] -%}
    select
        {{ consent_statement("'consent'", [
            'consent_id', 'decided_at', "'gpc'",
        ], dict(device_of('anonymous_id', 'user_id'), **{
            'purpose': "'" ~ purpose ~ "'",
            'channel': "'all'",
            'status': "'refused'",
            'jurisdiction': 'jurisdiction',
            'signal': "'gpc'",
            'captured_at': 'decided_at',
            'evidence': json_object({'consent_id': 'consent_id', 'gpp_string': 'gpp_string'}),
        })) }}

    from decisions
    {{ 'union all' if not loop.last }}
    {% endfor %}
)

select * from statements
