-- What a suite calls critical holds in the latest run, and every suite could be checked; else nothing is published.
-- It comes after the scores, as whoever asks why a run failed is to see those of that run: a test that fails holds up
-- what is built on its tables. depends_on: {{ ref('data_quality_summary') }}
{{ config(meta={
    'advice': '`cdp quality` says what was found, and var accept_changes accepts what rightly differs from yesterday'
}) }}
{{ failing_expectations('critical') }}
