{{ audience_rows(
    'sync_salesforce__profiles',
    {'external_id': 'members.external_id', 'record_type': 'members.record_type'},
    traits=['revenue', 'count_orders', 'last_order_at', 'loyalty_tier', 'count_open_tickets']
) }}
