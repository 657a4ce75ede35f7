{#- The tables of source overrides that are read. -#}
{% macro overrides_raw_tables() -%}
    {{ return({
        'identity_overrides': {
            'key': ['record_id_a', 'record_id_b', 'decided_at'],
            'staged_as': 'stg_overrides__identity_overrides',
            'required': false,
            'kept_here': true,
            'identifies': [
                ['record_id', 'record_id_a'],
                ['record_id', 'record_id_b'],
            ],
            'columns': {
                'record_id_a': 'key',
                'record_id_b': 'key',
                'decision': 'code',
                'decided_by': 'text',
                'decided_at': 'timestamp',
                'reason': 'text',
            },
        },
    }) }}
{%- endmacro %}
