{#- The tables of source hightouch, its sync logs, that are read: its runs, and what it did with each row. -#}
{% macro hightouch_raw_tables() -%}
    {{ return({
        'sync_runs': {
            'key': ['sync_id', 'sync_run_id'],
            'staged_as': 'stg_hightouch__sync_runs',
            'versioned_by': ['finished_at', 'started_at'],
            'required': false,
            'sampled': false,
            'identifies': [],
            'columns': {
                'sync_id': 'key',
                'sync_run_id': 'key',
                'model_name': 'text',
                'started_at': 'timestamp',
                'finished_at': 'timestamp',
            },
        },
        'sync_changelog': {
            'key': ['sync_id', 'sync_run_id', 'row_id'],
            'staged_as': 'stg_hightouch__sync_changelog',
            'required': false,
            'sampled': false,
            'identifies': [
                ['email', address_in('fields')],
            ],
            'columns': {
                'sync_id': 'key',
                'sync_run_id': 'key',
                'row_id': 'key',
                'op_type': 'code',
                'status': 'code',
                'fields': 'text',
            },
        },
    }) }}
{%- endmacro %}
