{#- The tables of source contacts that are read. -#}
{% macro contacts_raw_tables() -%}
    {{ return({
        'contacts': {
            'key': ['source_name', 'source_record_id'],
            'staged_as': 'stg_contacts__people',
            'versioned_by': ['updated_at'],
            'identifies': [
                ['record_id', ['source_name', "'contact'", 'source_record_id']],
                ['email', 'email'],
                ['phone', 'phone', 'country_code'],
                ['national_id', 'national_id'],
            ],
            'columns': {
                'source_name': {'kind': 'code', 'not_a_source': true},
                'source_record_id': 'key',
                'first_name': 'text',
                'middle_name': 'text',
                'last_name': 'text',
                'email': 'text',
                'phone': 'key',
                'birth_date': {'kind': 'date', 'formats': ['YYYY-MM-DD', 'MM/DD/YYYY', 'DD.MM.YYYY']},
                'sex': 'text',
                'street': 'text',
                'city': 'text',
                'region': 'text',
                'postal_code': 'key',
                'country_code': 'text',
                'company': 'text',
                'national_id': 'text',
                'deceased_at': {'kind': 'date', 'formats': ['YYYY-MM-DD', 'MM/DD/YYYY', 'DD.MM.YYYY']},
                'updated_at': 'timestamp',
            },
        },
    }) }}
{%- endmacro %}
