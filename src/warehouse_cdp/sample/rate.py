"""One rate and where it comes from."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Rate:
    """One probability (0 to 1) with its source: a public one, or the word assumption and why."""

    name: str
    value: float
    source: str


def assume(why: str, **values: float) -> list[Rate]:
    """Name rates that nobody has measured for us.

    Args:
        why: Reason to believe them, one for all.
        **values: Probability by name.

    Returns:
        One rate for each name.
    """
    return [Rate(name, value, f"assumption: {why}") for name, value in values.items()]


def cite(source: str, **values: float) -> list[Rate]:
    """Name rates that come from a public source.

    Args:
        source: What it is and its URL.
        **values: Probability by name.

    Returns:
        One rate for each name.
    """
    return [Rate(name, value, source) for name, value in values.items()]
