"""What is wrong with a table, for people."""

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any


def hours_before(run_at: datetime, moment: date) -> float:
    """How many hours a moment, or the beginning of a day, is before the run."""
    if not isinstance(moment, datetime):
        moment = datetime.combine(moment, time())
    return round((run_at - moment.replace(tzinfo=None)).total_seconds() / 3600, 1)


def readable(number: float) -> str:
    """Write a number as people do: four digits of a small one, all of a large one."""
    return f"{number:,.0f}" if abs(number) >= 1000 else f"{number:.4g}"


def sentence(row: Mapping[str, Any], arguments: Mapping[str, Any]) -> str:
    """Say what is wrong.

    Args:
        row: What was found.
        arguments: What it was checked with.

    Returns:
        A sentence without any value of a row.
    """
    if row["unexpected_share"] is not None:
        allowed = 1 - float(arguments.get("mostly") or 1)
        return f"{100 * row['unexpected_share']:.3g} % of the values break it" + (
            f"; {100 * allowed:.3g} % may." if allowed else "."
        )
    bounds = {name: arguments.get(name) for name in ("min_value", "max_value", "threshold")}
    if row["observed"] is None:
        return "It does not hold."
    ages = {name: hours_before(row["run_at"], bound) for name, bound in bounds.items() if isinstance(bound, date)}
    if ages:
        # What lies later is less old.
        words = {"min_value": "at most", "max_value": "at least"}
        said = [f"{words[name]} {readable(age)}" for name, age in ages.items()]
        return f"It is {readable(row['observed'])} hours old; {' and '.join(said)} is expected."
    words = {"min_value": "at least", "max_value": "at most", "threshold": "at most"}
    said = [
        f"{words[name]} {readable(bound)}"
        for name, bound in bounds.items()
        if isinstance(bound, int | float) and not isinstance(bound, bool)
    ]
    return f"It is {readable(row['observed'])}; {' and '.join(said)} is expected." if said else "It does not hold."


def why_refused(failure: Exception) -> str:
    """What of an expectation is wrong, by names alone: a message may quote data."""
    kind = type(failure).__name__
    if kind == "ExpectationNotFoundError":
        return "; Great Expectations has none of that name, see `expect`"
    # What pydantic refuses it tells by the names of arguments.
    errors = failure.errors() if hasattr(failure, "errors") else []
    names = sorted({str(error["loc"][0]) for error in errors if error["loc"] and error["loc"][0] != "__root__"})
    return f" ({kind}); see {'`' + '`, `'.join(names) + '`' if names else 'its arguments'}"
