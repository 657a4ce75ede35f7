"""What an expectation says relative to the run or to an earlier one, as values."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

# With fewer rows, what changed from one run to the next says nothing.
ENOUGH_ROWS = 100

# What Great Expectations would ask for, and suites are spared. Values that are new share a hundredth of the expected
# shares; without it, one new value would be an infinite difference.
SHARE_OF_NEW = 0.01
DEFAULTS = {
    "expect_column_kl_divergence_to_be_less_than": {"bucketize_data": False, "tail_weight_holdout": SHARE_OF_NEW}
}


@dataclass(frozen=True)
class Baseline:
    """What an expectation found in an earlier run.

    Attributes:
        observed: The number.
        share: Share of the values that kept it; None where it is not about values.
        distribution: Shares of values, as Great Expectations gives them; None where it compares no distribution.
        count_rows: Rows that the table had.
    """

    observed: float | None
    share: float | None
    distribution: dict[str, Any] | None
    count_rows: int


def resolve(
    expectation: str, arguments: dict[str, Any], baseline: Baseline | None, count_rows: int, run_at: datetime
) -> dict[str, Any]:
    """Put values in the place of what is relative.

    Args:
        expectation: Its name.
        arguments: As the suite says them.
        baseline: What the expectation found in an earlier run; None in its first one.
        count_rows: Rows that the table has now.
        run_at: The clock of the run.

    Returns:
        Arguments for Great Expectations, and `not_after` for an age, which is that of the latest row until the run:
        one row from the future would make any table fresh. A bound that nothing is known for is None.
    """
    known = baseline if baseline and baseline.count_rows >= ENOUGH_ROWS else None
    written = DEFAULTS.get(expectation, {}) | arguments
    values = {name: _value(name, value, known, count_rows, run_at) for name, value in written.items()}
    # In a first run no share is known, and none is below 0 or above 1.
    if isinstance(written.get("mostly"), dict) and isinstance(values["mostly"], float | None):
        values["mostly"] = min(max(values["mostly"] or 0.0, 0.0), 1.0)
    if any(isinstance(value, dict) and "days_before_run" in value for value in arguments.values()):
        values["not_after"] = run_at
    return values | _with_rare_values(values.get("partition_object"))


def as_type(data_type: str, arguments: dict[str, Any]) -> dict[str, Any]:
    """Write times as days for a column of days, and days as times for one of times: Python compares neither.

    Args:
        data_type: Type of the column, in small letters.
        arguments: As :func:`resolve` gives them.

    Returns:
        The arguments.
    """
    return {name: _as_type(data_type, value) for name, value in arguments.items()}


def _as_type(data_type: str, value: Any) -> Any:
    if data_type == "date" and isinstance(value, datetime):
        return value.date()
    if data_type.startswith("timestamp") and isinstance(value, date) and not isinstance(value, datetime):
        return datetime.combine(value, time())
    return value


def _with_rare_values(distribution: Any) -> dict[str, Any]:
    """Arguments for shares of which the rarest were not kept: those values, and new ones, share what is left."""
    kept = sum(distribution["weights"]) if isinstance(distribution, dict) else 1.0
    if kept > 1 - SHARE_OF_NEW:
        return {}
    weights = [weight / kept for weight in distribution["weights"]]
    return {"partition_object": distribution | {"weights": weights}, "tail_weight_holdout": 1 - kept}


def _value(name: str, value: Any, baseline: Baseline | None, count_rows: int, run_at: datetime) -> Any:
    if value == "last_run":
        # Ten values of a hundred rows are a distribution of chance, now as well as then.
        return baseline.distribution if baseline and count_rows >= ENOUGH_ROWS else None
    if isinstance(value, str):
        return _moment(value)
    if not isinstance(value, dict):
        return value
    if "days_before_run" in value:
        return run_at - timedelta(days=value["days_before_run"])
    observed = (baseline.share if name == "mostly" else baseline.observed) if baseline else None
    if "of_last_run" in value:
        return None if observed is None else observed * value["of_last_run"]
    if "last_run_plus" in value:
        return None if observed is None or count_rows < ENOUGH_ROWS else observed + value["last_run_plus"]
    return value


def _moment(text: str) -> str | date:
    """What was written as a date or time, which JSON carries as text, as what it is."""
    # Nothing shorter is one for people, though 2026 or 20260101 is for Python.
    if len(text) < len("2026-01-01") or text[4] != "-":
        return text
    try:
        return date.fromisoformat(text) if len(text) == len("2026-01-01") else datetime.fromisoformat(text)
    except ValueError:
        return text
