{{ suppressed_by('do_not_sell', "effect = 'do_not_sell'") }}
