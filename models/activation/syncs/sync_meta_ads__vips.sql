{{ audience_rows('sync_meta_ads__vips', {
    'em': hashed_for_ads(meta_email('members.email')),
    'ph': hashed_for_ads(meta_phone('members.phone')),
    'fn': hashed_for_ads(meta_name('members.first_name')),
    'ln': hashed_for_ads(meta_name('members.last_name')),
    'zip': hashed_for_ads(meta_postal_code('members.postal_code', 'members.country_code')),
    'country': hashed_for_ads(lower_case('members.country_code')),
}) }}
