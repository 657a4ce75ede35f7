-- What a suite calls critical holds in the latest run, and every suite could be checked; else nothing is published.
{{ failing_expectations('critical') }}
