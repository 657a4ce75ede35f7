{{ audience_rows('sync_google_ads__vips', {
    'hashed_email': hashed_for_ads(google_email('members.email')),
    'hashed_phone_number': hashed_for_ads(google_phone('members.phone')),
    'hashed_first_name': hashed_for_ads(google_first_name('members.first_name')),
    'hashed_last_name': hashed_for_ads(google_last_name('members.last_name')),
    'country_code': 'members.country_code',
    'postal_code': trimmed_text('members.postal_code'),
}) }}
