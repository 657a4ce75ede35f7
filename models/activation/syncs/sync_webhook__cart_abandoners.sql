{{ audience_rows(
    'sync_webhook__cart_abandoners',
    {'email': 'members.email', 'first_name': 'members.first_name'},
    traits=['last_cart_abandoned_at']
) }}
