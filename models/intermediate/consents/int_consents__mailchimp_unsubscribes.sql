-- Each time somebody left a list. Whoever gave "spam" or "abuse" as the reason complained.
with

unsubscribes as (

    select * from {{ ref('stg_mailchimp__unsubscribes') }}

),

members as (

    select * from {{ ref('stg_mailchimp__members') }}

),

left_lists as (

    select
        unsubscribes.*,
        members.email,
        {{ record_id("'mailchimp'", "'member'", 'unsubscribes.member_id') }} as record_id,
        case
            when {{ lower_case('unsubscribes.reason') }} like '%spam%' then 'complaint'
            when {{ lower_case('unsubscribes.reason') }} like '%abuse%' then 'complaint'
        end as signal
    from unsubscribes
    left join members
        on
            unsubscribes.member_id = members.member_id
            and unsubscribes.list_id = members.list_id

),

statements as (

    select
        {{ consent_statement("'mailchimp'", [
            "'unsubscribe'", 'list_id', 'member_id', 'unsubscribed_at',
        ], dict(reached_by("'email'", 'email', 'record_id'), **{
            'purpose': "'marketing'",
            'channel': "'email'",
            'status': "'withdrawn'",
            'signal': 'signal',
            'captured_at': 'unsubscribed_at',
            'evidence': json_object({'list_id': 'list_id', 'campaign_id': 'campaign_id', 'reason': 'reason'}),
        })) }}

    from left_lists

)

select * from statements
