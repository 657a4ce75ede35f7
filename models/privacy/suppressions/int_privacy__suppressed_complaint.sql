{{ suppressed_by('complaint', "effect = 'restricts' and signal = 'complaint'") }}
