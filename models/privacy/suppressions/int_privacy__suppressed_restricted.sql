{{ suppressed_by('restricted', "effect = 'restricted'") }}
