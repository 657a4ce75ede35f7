"""What rules mean, said a second time: in Python, over all rows, for comparison with what is compiled."""

import calendar
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, NamedTuple

Row = Mapping[str, Any]
HOURS = {"hour": 1, "day": 24, "week": 168}


class World(NamedTuple):
    """What is known, by customer.

    Attributes:
        profiles: Columns of `customers` and `customer_traits` together.
        events: Events that have happened, oldest first; keys of properties are columns of their own.
        consents: Purpose, channel and status of all that is permitted.
        now: The moment of the run.
    """

    profiles: Mapping[str, Row]
    events: Mapping[str, list[Row]]
    consents: Mapping[str, set[tuple[str, str, str]]]
    now: datetime


def shifted(moment: datetime, length: str, sign: int) -> datetime:
    """A moment later (sign 1) or earlier (sign -1); months that are too short end with their last day."""
    number, unit = int(length.split()[0]), length.split()[1].rstrip("s")
    if unit in HOURS:
        return moment + sign * timedelta(hours=number * HOURS[unit])
    months = moment.year * 12 + moment.month - 1 + sign * number * (12 if unit == "year" else 1)
    year, month = months // 12, months % 12 + 1
    return moment.replace(year=year, month=month, day=min(moment.day, calendar.monthrange(year, month)[1]))


def plain(value: Any) -> Any:
    """A value as it can be compared: numbers are exact, days begin at midnight."""
    if isinstance(value, list):
        return [plain(one) for one in value]
    if isinstance(value, date) and not isinstance(value, datetime):
        return datetime(value.year, value.month, value.day)
    return Decimal(str(value)) if isinstance(value, int | float) and not isinstance(value, bool) else value


def moment_of(given: str | date) -> datetime:
    """A day or moment as rules write it."""
    return datetime.fromisoformat(given) if isinstance(given, str) else plain(given)


MEANING: dict[str, Callable[[Any, Any, datetime], bool]] = {
    "is": lambda value, given, now: value == given,
    "is_not": lambda value, given, now: value != given,
    "in": lambda value, given, now: value in given,
    "not_in": lambda value, given, now: value not in given,
    "at_least": lambda value, given, now: value >= given,
    "at_most": lambda value, given, now: value <= given,
    "more_than": lambda value, given, now: value > given,
    "less_than": lambda value, given, now: value < given,
    "starts_with": lambda value, given, now: value.startswith(given),
    "ends_with": lambda value, given, now: value.endswith(given),
    "contains": lambda value, given, now: given in value,
    "on_or_after": lambda value, given, now: value >= moment_of(given),
    "before": lambda value, given, now: value < moment_of(given),
    "within_last": lambda value, given, now: shifted(now, given, -1) < value <= now,
    "longer_ago_than": lambda value, given, now: value <= shifted(now, given, -1),
}
WINDOW = ("within_last", "longer_ago_than", "on_or_after", "before")


def meets(value: Any, operators: Mapping[str, Any], now: datetime) -> bool:
    """Whether a value meets operators; one that is not known meets none, unless that is asked."""
    return all(
        (value is not None) == given
        if name == "is_known"
        else value is not None and MEANING[name](plain(value), plain(given), now)
        for name, given in operators.items()
    )


def holds(condition: Mapping[str, Any], row: Row, now: datetime, leaf: Callable[[Mapping[str, Any]], bool]) -> bool:
    """Whether a condition holds of a row; leaves that are about no field are for somebody else."""
    if "field" in condition:
        return meets(row[condition["field"]], {key: condition[key] for key in condition if key != "field"}, now)
    if "not" in condition:
        return not holds(condition["not"], row, now, leaf)
    for word, every in (("all", all), ("any", any)):
        if word in condition:
            return every(holds(part, row, now, leaf) for part in condition[word])
    return leaf(condition)
