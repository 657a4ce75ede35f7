{{ suppressed_by('bounced', "effect = 'bounces'", of_customers=false) }}
