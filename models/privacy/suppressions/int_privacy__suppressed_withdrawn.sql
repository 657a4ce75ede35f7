{{ suppressed_by('withdrawn', "effect = 'restricts' and signal is distinct from 'complaint'") }}
