-- The state of each list's members. An address that Mailchimp cleaned out bounced; one that was archived was put away
-- by whoever keeps the list, and its owner said nothing.
with

members as (

    select
        *,
        {{ record_id("'mailchimp'", "'member'", 'member_id') }} as record_id
    from {{ ref('stg_mailchimp__members') }}

),

states as (

    {{ known_states() }}

),

told as (

    select
        members.*,
        case when members.member_status = 'cleaned' then 'withdrawn' else states.status end as status,
        case when members.member_status = 'cleaned' then 'bounce' end as signal
    from members
    left join states on members.member_status = states.state

),

statements as (

    select
        {%- set captured_at = said_at(
            'status', "case when status = 'granted' then opted_in_at end", 'signed_up_at', 'updated_at'
        ) %}
        {{ consent_statement("'mailchimp'", [
            "'member'", 'list_id', 'member_id', 'member_status', captured_at,
        ], dict(reached_by("'email'", 'email', 'record_id'), **{
            'purpose': "case when signal = 'bounce' then 'all' else 'marketing' end",
            'channel': "'email'",
            'status': 'status',
            'signal': 'signal',
            'captured_at': captured_at,
            'evidence': json_object({'list_id': 'list_id', 'opted_in_at': 'cast(opted_in_at as ' ~ dbt.type_string() ~ ')'}),
        })) }}

    from told
    where status is not null

)

select * from statements
