{#-
    The tables of source salesforce that are read. What Salesforce merged away is no longer active and still says whom it
    was merged with, so staging decides about the history of people.
-#}
{% macro salesforce_raw_tables() -%}
    {%- set person = {
        'id': 'key',
        'is_deleted': 'boolean',
        '_fivetran_active': 'boolean',
        '_fivetran_start': 'timestamp',
        'master_record_id': 'key',
        'email': 'text',
        'mobile_phone': 'key',
        'phone': 'key',
        'first_name': 'text',
        'last_name': 'text',
        'title': 'text',
        'created_date': 'timestamp',
        'last_modified_date': 'timestamp',
        '_fivetran_synced': 'timestamp',
    } -%}
    {{ return({
        'account': {
            'key': ['id'],
            'versioned_by': ['_fivetran_synced'],
            'required': false,
            'identifies': [],
            'columns': {
                'id': 'key',
                'name': 'text',
                '_fivetran_synced': 'timestamp',
            },
        },
        'contact': {
            'key': ['id'],
            'versioned_by': ['last_modified_date', '_fivetran_synced'],
            'decides_ties': ['_fivetran_active', '_fivetran_start'],
            'keeps_history': true,
            'identifies': [
                ['record_id', ["'salesforce'", "'contact'", 'id']],
                ['record_id', ["'salesforce'", "'contact'", 'master_record_id']],
                ['email', 'email'],
                ['phone', 'mobile_phone', 'coalesce(mailing_country_code, mailing_country)'],
                ['phone', 'phone', 'coalesce(mailing_country_code, mailing_country)'],
                ['phone', 'home_phone', 'coalesce(mailing_country_code, mailing_country)'],
            ],
            'columns': dict(person, **{
                'account_id': 'key',
                'home_phone': 'key',
                'mailing_street': 'text',
                'mailing_city': 'text',
                'mailing_state': 'text',
                'mailing_state_code': 'text',
                'mailing_postal_code': 'key',
                'mailing_country': 'text',
                'mailing_country_code': 'text',
            }),
        },
        'lead': {
            'key': ['id'],
            'versioned_by': ['last_modified_date', '_fivetran_synced'],
            'decides_ties': ['_fivetran_active', '_fivetran_start'],
            'keeps_history': true,
            'required': false,
            'identifies': [
                ['record_id', ["'salesforce'", "'lead'", 'id']],
                ['record_id', ["'salesforce'", "'lead'", 'master_record_id']],
                ['record_id', ["'salesforce'", "'contact'", 'converted_contact_id']],
                ['email', 'email'],
                ['phone', 'mobile_phone', 'coalesce(country_code, country)'],
                ['phone', 'phone', 'coalesce(country_code, country)'],
            ],
            'event_type': 'lead',
            'columns': dict(person, **{
                'converted_contact_id': 'key',
                'converted_date': 'timestamp',
                'company': 'text',
                'lead_source': 'text',
                'status': 'text',
                'street': 'text',
                'city': 'text',
                'state': 'text',
                'state_code': 'text',
                'postal_code': 'key',
                'country': 'text',
                'country_code': 'text',
            }),
        },
    }) }}
{%- endmacro %}
