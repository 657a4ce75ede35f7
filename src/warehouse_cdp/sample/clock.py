"""The fixed time line: 2023 to 2025, loaded before 2026. Times are seconds since 1970 (UTC)."""

from datetime import UTC, datetime
from functools import cache
from random import Random

START = int(datetime(2023, 1, 1, tzinfo=UTC).timestamp())
END = int(datetime(2025, 12, 31, 23, 59, 59, tzinfo=UTC).timestamp())
LOADED = END + 1
DAY = 86_400
YEARS = (END - START) / (365.25 * DAY)


def moment(rng: Random, after: int = START, before: int = END) -> int:
    """Draw a time between two times, both included."""
    return rng.randint(after, before)


def soon(rng: Random, when: int, days: int) -> int:
    """Draw a time up to so many days later, never after the end of the data."""
    return min(when + rng.randrange(days * DAY), END)


def loaded(rng: Random, when: int) -> int:
    """Draw when a loader brought a row: within hours, never after the day of loading."""
    return min(when + rng.randrange(300, 6 * 3600), LOADED)


@cache
def _date(day: int) -> str:
    # A few thousand days, asked for millions of times.
    return datetime.fromtimestamp(day * DAY, UTC).date().isoformat()


def text(when: int) -> str:
    """Write a time as 'YYYY-MM-DD HH:MM:SS' (UTC)."""
    day, second = divmod(when, DAY)
    return f"{_date(day)} {second // 3600:02d}:{second // 60 % 60:02d}:{second % 60:02d}"


def seconds(written: str) -> int:
    """Read a time that text() wrote."""
    return int(datetime.fromisoformat(written).replace(tzinfo=UTC).timestamp())
