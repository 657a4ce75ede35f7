{{ opt_out_rows('sync_salesforce__consents', 'salesforce', {
    'has_opted_out_of_email': 'email', 'do_not_call': 'phone'
}) }}
