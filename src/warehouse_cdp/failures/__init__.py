"""What may be said of failures in output, logs and run results: where and what, never a value of a row."""


class ToldError(ValueError):
    """An error of our own, whose message holds nothing of any row."""
