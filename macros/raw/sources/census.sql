{#- The tables of source census, its warehouse writeback, that are read: what Census sent, and what its syncs read. -#}
{% macro census_raw_tables() -%}
    {{ return({
        'source_objects': {
            'key': ['id'],
            'staged_as': 'stg_census__source_objects',
            'required': false,
            'sampled': false,
            'identifies': [],
            'columns': {
                'id': 'key',
                'name': 'text',
            },
        },
        'sync_log': {
            'key': ['log_id'],
            'staged_as': 'stg_census__sync_log',
            'versioned_by': ['_census_logged_at'],
            'required': false,
            'sampled': false,
            'identifies': [
                ['email', address_in('record_payload')],
                ['email', address_in('record_identifier')],
            ],
            'columns': {
                'log_id': 'key',
                'sync_id': 'key',
                'sync_run_id': 'key',
                'source_object_id': 'key',
                'record_identifier': 'key',
                'record_payload': 'text',
                'operation': 'code',
                'status': 'code',
                'batch_started_at': 'timestamp',
                'batch_completed_at': 'timestamp',
                '_census_logged_at': 'timestamp',
            },
        },
    }) }}
{%- endmacro %}
