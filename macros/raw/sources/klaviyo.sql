{#- The tables of source klaviyo that are read. -#}
{% macro klaviyo_raw_tables() -%}
    {{ return({
        'event': {
            'key': ['id'],
            'staged_as': 'stg_klaviyo__events',
            'needs': [['datetime', 'timestamp', '_fivetran_synced']],
            'versioned_by': ['_fivetran_synced'],
            'required': false,
            'identifies': [
                ['record_id', ["'klaviyo'", "'person'", 'person_id']],
            ],
            'event_type': 'event',
            'columns': {
                'id': 'key',
                'person_id': 'key',
                'metric_id': 'key',
                'campaign_id': 'key',
                'flow_id': 'key',
                'property_value': {'kind': 'amount', 'names': ['propertyvalue']},
                'property_bounce_type': {'kind': 'code', 'names': ['propertybouncetype']},
                'datetime': 'timestamp',
                'timestamp': 'timestamp',
                '_fivetran_synced': 'timestamp',
            },
        },
        'metric': {
            'key': ['id'],
            'staged_as': 'stg_klaviyo__metrics',
            'versioned_by': ['_fivetran_synced'],
            'required': false,
            'identifies': [],
            'columns': {
                'id': 'key',
                'name': 'text',
                'integration_name': 'code',
                '_fivetran_synced': 'timestamp',
            },
        },
        'person': {
            'key': ['id'],
            'staged_as': 'stg_klaviyo__people',
            'versioned_by': ['updated', '_fivetran_synced'],
            'identifies': [
                ['record_id', ["'klaviyo'", "'person'", 'id']],
                ['email', 'email'],
                ['phone', 'phone_number', 'country'],
            ],
            'columns': {
                'id': 'key',
                'email': 'text',
                'phone_number': 'key',
                'first_name': 'text',
                'last_name': 'text',
                'title': 'text',
                'organization': 'text',
                'address_1': 'text',
                'city': 'text',
                'region': 'text',
                'zip': 'key',
                'country': 'text',
                'subscriptions_email_marketing_consent': 'text',
                'subscriptions_email_marketing_consent_timestamp': {
                    'kind': 'timestamp', 'names': ['subscriptions_email_marketing_timestamp']
                },
                'subscriptions_email_marketing_method': 'text',
                'subscriptions_email_marketing_suppressions': 'text',
                'subscriptions_email_marketing_last_updated': 'timestamp',
                'subscriptions_sms_marketing_consent': 'text',
                'subscriptions_sms_marketing_consent_timestamp': {
                    'kind': 'timestamp', 'names': ['subscriptions_sms_marketing_timestamp']
                },
                'subscriptions_sms_marketing_method': 'text',
                'created': 'timestamp',
                'updated': 'timestamp',
                '_fivetran_synced': 'timestamp',
            },
        },
    }) }}
{%- endmacro %}
