{#- The tables of source zendesk that are read. -#}
{% macro zendesk_raw_tables() -%}
    {{ return({
        'ticket_field_history': {
            'key': ['ticket_id', 'field_name', 'updated'],
            'staged_as': 'stg_zendesk__status_changes',
            'staging_selects': true,
            'versioned_by': ['_fivetran_synced'],
            'required': false,
            'belongs_to': {'ticket': ['ticket_id']},
            'columns': {
                'ticket_id': 'key',
                'field_name': 'code',
                'updated': 'timestamp',
                'value': 'code',
                '_fivetran_synced': 'timestamp',
            },
        },
        'ticket_comment': {
            'key': ['id'],
            'staged_as': 'stg_zendesk__ticket_comments',
            'versioned_by': ['_fivetran_synced'],
            'required': false,
            'identifies': [
                ['record_id', ["'zendesk'", "'user'", 'user_id']],
            ],
            'belongs_to': {'ticket': ['ticket_id']},
            'event_type': 'comment',
            'columns': {
                'id': 'key',
                'ticket_id': 'key',
                'user_id': 'key',
                'public': 'boolean',
                'created': 'timestamp',
                '_fivetran_synced': 'timestamp',
            },
        },
        'ticket': {
            'key': ['id'],
            'staged_as': 'stg_zendesk__tickets',
            'staging_selects': true,
            'versioned_by': ['updated_at', '_fivetran_synced'],
            'required': false,
            'identifies': [
                ['record_id', ["'zendesk'", "'user'", 'requester_id']],
            ],
            'event_type': 'ticket',
            'columns': {
                'id': 'key',
                'requester_id': 'key',
                'status': 'code',
                'priority': 'code',
                'type': 'code',
                'via_channel': 'code',
                'created_at': 'timestamp',
                'updated_at': 'timestamp',
                '_fivetran_synced': 'timestamp',
            },
        },
        'user': {
            'key': ['id'],
            'staged_as': 'stg_zendesk__users',
            'versioned_by': ['updated_at', '_fivetran_synced'],
            'identifies': [
                ['record_id', ["'zendesk'", "'user'", 'id']],
                ['email', 'email'],
                ['phone', 'phone'],
            ],
            'columns': {
                'id': 'key',
                'role': 'code',
                'active': 'boolean',
                'email': 'text',
                'phone': 'key',
                'name': 'text',
                'locale': 'text',
                'created_at': 'timestamp',
                'updated_at': 'timestamp',
                '_fivetran_synced': 'timestamp',
            },
        },
    }) }}
{%- endmacro %}
