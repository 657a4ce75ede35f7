-- Where the preference centre names the channel, that one counts, not the term's.
with

changes as (

    select * from {{ ref('stg_preferences__changes') }}

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
            'channel': "coalesce(changes.channel, terms.channel, 'all')",
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

)

select * from statements
