{{ suppressed_by('erased', "effect = 'erased'") }}
