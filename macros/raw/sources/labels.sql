{#- The tables of source labels that are read. -#}
{% macro labels_raw_tables() -%}
    {{ return({
        'labelled_records': {
            'key': ['source_name', 'record_type', 'source_record_id'],
            'staged_as': 'stg_labels__labelled_records',
            'staging_selects': true,
            'required': false,
            'identifies': [
                ['record_id', ['source_name', 'record_type', 'source_record_id']],
            ],
            'columns': {
                'source_name': 'code',
                'record_type': 'code',
                'source_record_id': 'key',
                'person_id': 'text',
            },
        },
    }) }}
{%- endmacro %}
