with

decisions as (

    select * from {{ ref('stg_consent__cmp_decisions') }}

),

choices as (

    select * from {{ ref('int_consents__tcf_choices') }}

),

statements as (

    select
        {{ consent_statement("'consent'", [
            'decisions.consent_id', 'decisions.decided_at', "'tcf'",
        ], dict(device_of('decisions.anonymous_id', 'decisions.user_id'), **{
            'purpose': 'choices.purpose',
            'channel': 'choices.channel',
            'status': 'choices.status',
            'jurisdiction': 'decisions.jurisdiction',
            'signal': "'tcf'",
            'captured_at': 'decisions.decided_at',
            'expires_at': "case when choices.status = 'granted' then decisions.expires_at end",
            'evidence': json_object({
                'consent_id': 'decisions.consent_id',
                'tcf_purposes': 'choices.tcf_purposes',
                'tc_string': 'decisions.tc_string',
            }),
        })) }}

    from decisions
    inner join choices on decisions.tc_string = choices.tc_string

)

select * from statements
