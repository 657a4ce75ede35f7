{#- The table of source preferences that is read: what people, or staff for them, changed in a preference centre. -#}
{% macro preferences_raw_tables() -%}
    {{ return({
        'preference_changes': {
            'key': ['change_id'],
            'staged_as': 'stg_preferences__changes',
            'further_ids': ['identifier'],
            'versioned_by': ['changed_at', '_loaded_at'],
            'identifies': stated_identifiers('identifier_type', 'identifier', country_of('country')),
            'columns': {
                'change_id': 'key',
                'identifier': 'key',
                'identifier_type': 'code',
                'topic': 'text',
                'channel': 'text',
                'preference': 'text',
                'changed_at': 'timestamp',
                'changed_by': 'text',
                'notice_version': 'text',
                'country': 'text',
                'region': 'text',
                'valid_until': 'timestamp',
                '_loaded_at': 'timestamp',
            },
        },
    }) }}
{%- endmacro %}
