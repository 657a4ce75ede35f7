with

decisions as (

    select * from {{ ref('stg_consent__cmp_decisions') }}

),

choices as (

    select * from {{ ref('int_consents__cmp_choices') }}

),

terms as (

    {{ known_terms('cookie_category') }}

),

statements as (

    select
        {{ consent_statement("'consent'", [
            'decisions.consent_id', 'decisions.decided_at', 'choices.category', 'choices.status',
        ], dict(device_of('decisions.anonymous_id', 'decisions.user_id'), **{
            'purpose': 'terms.purpose',
            'channel': "coalesce(terms.channel, 'all')",
            'status': 'choices.status',
            'jurisdiction': 'decisions.jurisdiction',
            'captured_at': 'decisions.decided_at',
            'expires_at': "case when choices.status = 'granted' then decisions.expires_at end",
            'evidence': json_object({
                'consent_id': 'decisions.consent_id',
                'category': 'choices.category',
                'decision_type': 'decisions.decision_type',
                'notice_version': 'decisions.notice_version',
                'gpp_string': 'decisions.gpp_string',
            }),
        })) }}

    from decisions
    inner join choices
        on
            decisions.consent_id = choices.consent_id
            and decisions.decided_at = choices.decided_at
    inner join terms on choices.category = terms.term

)

select * from statements
