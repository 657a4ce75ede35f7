-- By the definitions in segments.yml, which become SQL in warehouse_cdp.segments.
{{ segment_matches() }}
