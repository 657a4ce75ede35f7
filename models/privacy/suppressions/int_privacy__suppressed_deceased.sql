{{ suppressed_by('deceased', "effect = 'deceased'") }}
