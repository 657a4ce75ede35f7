{{ audience_rows('sync_salesforce__subscribers', {
    'external_id': 'members.external_id', 'record_type': 'members.record_type'
}) }}
