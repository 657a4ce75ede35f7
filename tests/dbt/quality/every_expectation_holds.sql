-- What a suite warns of holds in the latest run.
{{ config(severity='warn') }}
{{ failing_expectations('warning') }}
