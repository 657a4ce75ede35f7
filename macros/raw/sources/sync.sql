{#- The table of source sync: what the tools that move rows to destinations say they did. Its keys name nobody. -#}
{% macro sync_raw_tables() -%}
    {{ return({
        'sync_results': {
            'key': ['sync_name', 'sync_key', 'run_id'],
            'staged_as': 'stg_sync__results',
            'versioned_by': ['finished_at'],
            'required': false,
            'kept_here': true,
            'identifies': [],
            'columns': {
                'sync_name': 'code',
                'sync_key': 'key',
                'run_id': 'key',
                'operation': 'code',
                'status': 'code',
                'synced_fields_hash': 'text',
                'finished_at': 'timestamp',
            },
        },
    }) }}
{%- endmacro %}
