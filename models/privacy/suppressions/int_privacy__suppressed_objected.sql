{{ suppressed_by('objected', "effect = 'objected'") }}
