{{ opt_out_rows('sync_klaviyo__consents', 'klaviyo', {
    'is_email_opted_out': 'email', 'is_sms_opted_out': 'sms'
}) }}
