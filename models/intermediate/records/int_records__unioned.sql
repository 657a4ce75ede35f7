{{ union_models([
    'int_records__contacts',
    'int_records__klaviyo_people',
    'int_records__pos_members',
    'int_records__salesforce_people',
    'int_records__segment_people',
    'int_records__shopify_customers',
    'int_records__shopify_guests',
    'int_records__zendesk_users',
]) }}
