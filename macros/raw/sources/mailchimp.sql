{#- The tables of source mailchimp that are read. -#}
{% macro mailchimp_raw_tables() -%}
    {{ return({
        'member': {
            'key': ['id', 'list_id'],
            'staged_as': 'stg_mailchimp__members',
            'versioned_by': ['last_changed', '_fivetran_synced'],
            'identifies': [
                ['email', 'email_address'],
            ],
            'columns': {
                'id': 'key',
                'list_id': 'key',
                'email_address': 'text',
                'status': 'text',
                'country_code': 'text',
                'timestamp_signup': 'timestamp',
                'timestamp_opt': 'timestamp',
                'last_changed': 'timestamp',
                '_fivetran_synced': 'timestamp',
            },
        },
        'unsubscribe': {
            'key': ['member_id', 'list_id', 'timestamp'],
            'staged_as': 'stg_mailchimp__unsubscribes',
            'versioned_by': ['_fivetran_synced'],
            'required': false,
            'belongs_to': {'member': ['member_id', 'list_id']},
            'columns': {
                'member_id': 'key',
                'list_id': 'key',
                'timestamp': 'timestamp',
                'campaign_id': 'key',
                'reason': 'text',
                '_fivetran_synced': 'timestamp',
            },
        },
    }) }}
{%- endmacro %}
