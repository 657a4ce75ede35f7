{#-
    The tables of source consent that are read: receipts in the terms of ISO/IEC TS 27560 and of OneTrust, and the log of a
    web consent manager.
-#}
{% macro consent_raw_tables() -%}
    {{ return({
        'cmp_decisions': {
            'key': ['consent_id', 'decision_timestamp'],
            'staged_as': 'stg_consent__cmp_decisions',
            'further_ids': ['anonymous_id', 'user_id'],
            'versioned_by': ['_loaded_at'],
            'required': false,
            'identifies': [
                ['anonymous_id', 'anonymous_id'],
                ['record_id', ["'segment'", "'user'", 'user_id']],
            ],
            'columns': {
                'consent_id': 'key',
                'decision_timestamp': 'timestamp',
                'anonymous_id': 'text',
                'user_id': 'key',
                'decision_type': 'code',
                'accepted_categories': {'kind': 'text', 'names': ['accepted_purposes']},
                'rejected_categories': {'kind': 'text', 'names': ['rejected_purposes']},
                'tc_string': 'text',
                'gpp_string': 'text',
                'gpc': {'kind': 'boolean', 'names': ['gpc_flag', 'global_privacy_control']},
                'country': 'text',
                'region': 'text',
                'revision': 'text',
                'expiration_time': {'kind': 'timestamp', 'names': ['expires_at', 'expiration']},
                '_loaded_at': 'timestamp',
            },
        },
        'consent_receipts': {
            'key': ['receipt_id', 'purpose'],
            'staged_as': 'stg_consent__receipts',
            'staging_selects': true,
            'further_ids': ['identifier'],
            'versioned_by': ['event_time', '_loaded_at'],
            'identifies': stated_identifiers('identifier_type', 'identifier', country_of('jurisdiction')),
            'columns': {
                'receipt_id': 'key',
                'purpose': 'text',
                'identifier': 'key',
                'identifier_type': {'kind': 'code', 'names': ['identifiertype']},
                'lawful_basis': {'kind': 'text', 'names': ['legal_basis']},
                'event_type': 'code',
                'event_state': {'kind': 'text', 'names': ['transaction_type', 'transactiontype']},
                'event_time': {'kind': 'timestamp', 'names': ['interaction_date', 'interactiondate']},
                'validity_duration': 'text',
                'valid_until': {'kind': 'timestamp', 'names': ['expiry_date', 'expires_at']},
                'jurisdiction': 'text',
                'collection_method': 'text',
                'privacy_notice': 'text',
                'language': 'text',
                'test': 'boolean',
                '_loaded_at': 'timestamp',
            },
        },
    }) }}
{%- endmacro %}
