{{ suppressed_by('minor', "effect = 'minor'") }}
