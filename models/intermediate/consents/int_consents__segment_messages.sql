with

choices as (

    select
        *,
        case when is_granted then 'granted' else 'refused' end as status
    from {{ ref('int_consents__segment_choices') }}

),

terms as (

    {{ known_terms('cookie_category') }}

),

statements as (

    select
        {{ consent_statement("'segment'", ['choices.message_id', 'choices.category'],
            dict(device_of('choices.anonymous_id', 'choices.user_id'), **{
                'purpose': 'terms.purpose',
                'channel': "coalesce(terms.channel, 'all')",
                'status': 'choices.status',
                'captured_at': 'choices.happened_at',
                'evidence': json_object({'category': 'choices.category', 'message_id': 'choices.message_id'}),
            })
        ) }}

    from choices
    inner join terms on choices.category = terms.term

)

select * from statements
