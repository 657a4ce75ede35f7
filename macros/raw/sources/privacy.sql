{#- The tables of source privacy that are read. -#}
{% macro privacy_raw_tables() -%}
    {{ return({
        'privacy_requests': {
            'key': ['request_id'],
            'staged_as': 'stg_privacy__requests',
            'versioned_by': ['updated_at'],
            'identifies': [
                ['email', 'email'],
                ['phone', 'phone', country_of('jurisdiction')],
                ['record_id', 'record_id'],
            ],
            'event_type': 'request',
            'columns': {
                'request_id': {'kind': 'key', 'names': ['id', 'external_id']},
                'request_type': {'kind': 'code', 'names': ['type', 'action_type']},
                'status': {'kind': 'code', 'names': ['execution_status']},
                'requested_at': {'kind': 'timestamp', 'names': ['created_at']},
                'identity_verified_at': {'kind': 'timestamp', 'names': ['verified_at']},
                'email': {'kind': 'text', 'names': ['data_subject_email']},
                'phone': 'key',
                'record_id': 'key',
                'customer_id': 'key',
                'jurisdiction': 'text',
                'purpose': 'code',
                'extended_until': 'timestamp',
                'decided_customer_id': 'key',
                'decided_by': {'kind': 'text', 'names': ['reviewed_by']},
                'decided_at': {'kind': 'timestamp', 'names': ['reviewed_at']},
                'outcome': {'kind': 'text', 'names': ['cancel_reason']},
                'closed_at': {'kind': 'timestamp', 'names': ['completed_at', 'finished_processing_at', 'completed_date_time']},
                'updated_at': 'timestamp',
            },
        },
        'privacy_corrections': {
            'key': ['request_id', 'attribute'],
            'staged_as': 'stg_privacy__corrections',
            'versioned_by': ['updated_at'],
            'required': false,
            'belongs_to': {'privacy_requests': ['request_id']},
            'columns': {
                'request_id': 'key',
                'attribute': 'code',
                'value': 'text',
                'updated_at': 'timestamp',
            },
        },
    }) }}
{%- endmacro %}
