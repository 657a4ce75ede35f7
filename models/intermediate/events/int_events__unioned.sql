{{ union_models([
    'int_events__klaviyo_events',
    'int_events__pos_transactions',
    'int_events__salesforce_leads',
    'int_events__segment_pages',
    'int_events__segment_tracks',
    'int_events__shopify_checkouts',
    'int_events__shopify_orders',
    'int_events__zendesk_comments',
    'int_events__zendesk_tickets',
]) }}
