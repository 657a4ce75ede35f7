{#- The tables of source labels that are read. -#}
{% macro labels_raw_tables() -%}
    {{ return({
        'labelled_records': {
            'key': ['source_name', 'record_type', 'source_record_id'],
            'required': false,
            'columns': {
                'source_name': 'code',
                'record_type': 'code',
                'source_record_id': 'key',
                'person_id': 'text',
            },
        },
    }) }}
{%- endmacro %}
