"""Operators of conditions: which there are for which kind of field, what they take, and their SQL.

What is not known meets no condition: an operator is true or false, never null.
"""

import re
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal

Kind = Literal["text", "number", "time", "boolean"]
# A value as it stands in SQL; None if it is none of its kind.
Literally = Callable[[Any], str | None]
UNITS = ("hours", "days", "weeks", "months", "years")


def text_literal(value: Any) -> str | None:
    """Write a text for SQL, in which nothing of it has a meaning.

    Args:
        value: What a rule gives.

    Returns:
        The literal, or None for what is no text that databases hold.
    """
    if not isinstance(value, str) or "\0" in value:
        return None
    return "'" + value.replace("'", "''") + "'"


def number_literal(value: Any) -> str | None:
    """Write a number for SQL.

    Args:
        value: What a rule gives.

    Returns:
        The literal, without exponent; None for what is no number or has more digits than every warehouse compares.
    """
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    number = Decimal(str(value))
    # DuckDB makes longer ones a type of their own, which it compares with no other.
    fits = number.is_finite() and abs(number) < 10**15 and int(number.as_tuple().exponent) >= -15
    return f"{number:f}" if fits else None


def time_literal(value: Any) -> str | None:
    """Write a day or moment for SQL.

    Args:
        value: A date, or a text like 2025-01-31 or 2025-01-31 18:00:00.

    Returns:
        The literal, or None for what is neither.
    """
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d([ T]\d\d:\d\d:\d\d)?", value):
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            return None
    if isinstance(value, date):
        moment = value if isinstance(value, datetime) else datetime(value.year, value.month, value.day)
        return f"cast('{moment:%Y-%m-%d %H:%M:%S}' as timestamp)" if moment.tzinfo is None else None
    return None


def duration_literal(value: Any) -> str | None:
    """Write a length of time for SQL.

    Args:
        value: A text like 90 days or 1 month.

    Returns:
        The interval, or None.
    """
    found = re.fullmatch(r"([0-9]{1,4}) ([a-z]+?)s?", value) if isinstance(value, str) else None
    # Further back than 4713 BC no time of Postgres leads.
    if not found or f"{found[2]}s" not in UNITS or not 1 <= int(found[1]) <= (999 if found[2] == "year" else 9999):
        return None
    return f"interval '{int(found[1])} {found[2]}s'"


def boolean_literal(value: Any) -> str | None:
    """Write true or false for SQL; None for anything else."""
    return str(value).lower() if isinstance(value, bool) else None


def list_of(literal: Literally) -> Literally:
    """Make a list of values one value."""

    def write(values: Any) -> str | None:
        written = [literal(value) for value in values] if isinstance(values, list) else []
        return f"({', '.join(map(str, written))})" if written and None not in written else None

    return write


WORDS: dict[Literally, str] = {
    text_literal: "a text",
    number_literal: "a number of up to 15 digits",
    time_literal: "a day or moment such as 2025-01-31",
    duration_literal: f"a length of time such as 90 days ({', '.join(UNITS)})",
    boolean_literal: "true or false",
}
