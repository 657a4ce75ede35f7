"""Names in a line."""

from collections.abc import Sequence

MOST = 6


def some_of(names: Sequence[str]) -> str:
    """Name things, of many the first.

    Args:
        names: What they are called.

    Returns:
        Names in a line, and how many there are besides.
    """
    more = f" and {len(names) - MOST:,} more" if len(names) > MOST else ""
    return ", ".join(names[:MOST]) + more
