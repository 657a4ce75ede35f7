"""What is wrong with a table, for people."""

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any


def hours_before(run_at: datetime, moment: date) -> float:
    """How many hours a moment, or the beginning of a day, is before the run."""
    if not isinstance(moment, datetime):
        moment = datetime.combine(moment, time())
    return round((run_at - moment.replace(tzinfo=None)).total_seconds() / 3600, 1)


def sentence(row: Mapping[str, Any], arguments: Mapping[str, Any]) -> str:
    """Say what is wrong.

    Args:
        row: What was found.
        arguments: What it was checked with.

    Returns:
        A sentence without any value of a row.
    """
    if row["unexpected_share"] is not None:
        return f"{100 * row['unexpected_share']:.3g} % of the values break it."
    bounds = [arguments.get(name) for name in ("min_value", "max_value", "threshold")]
    limits = [hours_before(row["run_at"], bound) if isinstance(bound, date) else bound for bound in bounds]
    if row["observed"] is None:
        return "It does not hold."
    if isinstance(bounds[0], date):
        return f"The latest is {row['observed']:,.0f} hours old; at most {limits[0]:,.0f} are expected."
    said = [
        f"{word} {limit:,.4g}"
        for word, limit in zip(("at least", "at most", "at most"), limits, strict=True)
        if limit is not None
    ]
    return f"It is {row['observed']:,.4g}; {' and '.join(said)} is expected."
