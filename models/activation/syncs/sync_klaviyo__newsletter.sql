{{ audience_rows('sync_klaviyo__newsletter', {
    'email': 'members.email', 'first_name': 'members.first_name'
}) }}
