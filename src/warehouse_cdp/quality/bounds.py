"""What an expectation says relative to the run or to an earlier one, as values."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

# With fewer rows, what changed from one run to the next says nothing.
ENOUGH_ROWS = 100

# What Great Expectations would ask for, and suites are spared. A value that is new gets a hundredth of the expected
# shares; without it, one new value would be an infinite difference.
DEFAULTS = {"expect_column_kl_divergence_to_be_less_than": {"bucketize_data": False, "tail_weight_holdout": 0.01}}


@dataclass(frozen=True)
class Baseline:
    """What an expectation found in an earlier run.

    Attributes:
        observed: The number.
        distribution: Shares of values, as Great Expectations gives them; None where it compares no distribution.
        count_rows: Rows that the table had.
    """

    observed: float | None
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
        Arguments for Great Expectations. A bound that nothing is known for is None.
    """
    known = baseline if baseline and baseline.count_rows >= ENOUGH_ROWS else None
    written = DEFAULTS.get(expectation, {}) | arguments
    return {name: _value(value, known, count_rows, run_at) for name, value in written.items()}


def _value(value: Any, baseline: Baseline | None, count_rows: int, run_at: datetime) -> Any:
    if value == "last_run":
        # Ten values of a hundred rows are a distribution of chance, now as well as then.
        return baseline.distribution if baseline and count_rows >= ENOUGH_ROWS else None
    if not isinstance(value, dict):
        return value
    if "days_before_run" in value:
        return run_at - timedelta(days=value["days_before_run"])
    observed = baseline.observed if baseline else None
    if "of_last_run" in value:
        return None if observed is None else observed * value["of_last_run"]
    if "last_run_plus" in value:
        return None if observed is None or count_rows < ENOUGH_ROWS else observed + value["last_run_plus"]
    return value
