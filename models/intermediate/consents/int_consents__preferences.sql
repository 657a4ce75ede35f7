-- Where the preference centre names the channel, that one counts, not the term's. A channel that nobody knows grants
-- nothing; who leaves it is taken to leave them all, since it may be another word for any of them.
{% set channels = (consent_channels() + ['all']) | join("', '") -%}
with

changes as (

    select
        *,
        coalesce(channel not in ('{{ channels }}'), false) as is_unknown_channel
    from {{ ref('stg_preferences__changes') }}

),

states as (

    {{ known_states() }}

),

terms as (

    {{ known_terms('purpose') }}

),

statements as (

    select
        {{ consent_statement("'preferences'", [
            'changes.change_id', 'changes.preference', 'changes.changed_at',
        ], dict(contact_point_of('changes.identifier_type', 'changes.identifier'), **{
            'country': country_of('changes.jurisdiction'),
            'purpose': 'terms.purpose',
            'channel': (
                "case when changes.is_unknown_channel then 'all' "
                ~ "else coalesce(changes.channel, terms.channel, 'all') end"
            ),
            'status': 'states.status',
            'jurisdiction': 'changes.jurisdiction',
            'captured_at': 'changes.changed_at',
            'expires_at': 'changes.expires_at',
            'evidence': json_object({
                'topic': 'changes.topic_name',
                'changed_by': 'changes.changed_by',
                'notice_version': 'changes.notice_version',
            }),
        })) }}

    from changes
    inner join states on changes.preference = states.state
    inner join terms on changes.topic = terms.term
    where not changes.is_unknown_channel or states.status in ('refused', 'withdrawn')

)

select * from statements
