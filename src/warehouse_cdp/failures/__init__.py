"""What may be said of failures in output, logs and run results: where and what, never a value of a row."""

from typing import Any


class ToldError(ValueError):
    """An error of our own, whose message holds nothing of any row."""


def retell(failure: Any, message: str) -> None:
    """Give a failure another message and remember that it may be told; kind and diagnostics stay for who asks.

    Args:
        failure: As a database raised it.
        message: What may be said of it.
    """
    failure.args = (message,)
    failure.is_told = True


def is_told(failure: Any) -> bool:
    """Whether a failure has its message from :func:`retell`."""
    return getattr(failure, "is_told", False)
