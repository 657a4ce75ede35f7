"""What came of an expectation, as a row that holds no value of anybody."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

import pyarrow as pa

from warehouse_cdp.quality.sentences import hours_before, sentence, why_refused
from warehouse_cdp.quality.spreads import kept_shares, what_moved

SCHEMA = pa.schema(
    [
        *((name, pa.string()) for name in ("suite", "source_name", "table_name", "expectation", "column_name")),
        *((name, pa.string()) for name in ("severity", "rule", "run_id")),
        ("run_at", pa.timestamp("us")),
        ("what_was_read", pa.string()),
        ("success", pa.bool_()),
        ("observed", pa.float64()),
        ("unexpected_share", pa.float64()),
        ("count_rows", pa.int64()),
        ("distribution", pa.string()),
        ("problem", pa.string()),
    ]
)
COPIED = (
    *("suite", "source_name", "table_name", "expectation", "column_name", "severity", "rule", "run_id", "run_at"),
    "what_was_read",
)

# Numbers that sum up a column, whatever it holds. Any other is a value of a row: a maximum is somebody's.
SUMS_UP = (
    *("row_count", "column_count", "_mean_", "_sum_", "_stdev_", "unique_value_count", "proportion_of"),
    "kl_divergence",
)


def broken(declared: Mapping[str, Any], count_rows: int, problem: str) -> dict[str, Any]:
    """A row for what could not be checked, which is critical: nobody knows whether it holds.

    Args:
        declared: The expectation.
        count_rows: Rows of its table.
        problem: A sentence.

    Returns:
        Values of :data:`SCHEMA`.
    """
    return judged(declared, count_rows, False, problem) | {"severity": "critical"}


def judged(declared: Mapping[str, Any], count_rows: int, success: bool, problem: str | None) -> dict[str, Any]:
    """A row for what was judged without Great Expectations.

    Args:
        declared: The expectation.
        count_rows: Rows of its table.
        success: Whether it holds.
        problem: A sentence where it does not.

    Returns:
        Values of :data:`SCHEMA`.
    """
    return _row(declared, count_rows) | {"success": success, "problem": problem}


def outcome(
    declared: Mapping[str, Any],
    arguments: Mapping[str, Any],
    found: Mapping[str, Any],
    count_rows: int,
    earlier: Mapping[str, Any] | None,
) -> dict[str, Any]:
    """A row for what was checked.

    Args:
        declared: The expectation.
        arguments: What it was checked with.
        found: See :meth:`Expecting.check`.
        count_rows: Rows of its table.
        earlier: Shares of values that an earlier run found, if there are any.

    Returns:
        Values of :data:`SCHEMA`.
    """
    failure = found.get("failure")
    if failure is not None:
        why = why_refused(failure) if isinstance(failure, Exception) else "; see its arguments"
        return broken(declared, count_rows, f"It cannot be checked{why} in suites/{declared['suite']}.yml.")
    result = found["result"]
    partition = result.get("details", {}).get("observed_partition")
    row = _row(declared, count_rows) | {
        "success": found["success"],
        "observed": _observed(declared, result.get("observed_value")),
        "unexpected_share": _share(result.get("unexpected_percent")),
        "distribution": kept_shares(declared["category"], partition),
    }
    if row["success"]:
        return row
    return row | {
        "problem": " ".join([sentence(row, arguments), *what_moved(declared["category"], earlier, partition)])
    }


def _row(declared: Mapping[str, Any], count_rows: int) -> dict[str, Any]:
    return dict.fromkeys(SCHEMA.names) | {name: declared[name] for name in COPIED} | {"count_rows": count_rows}


def _observed(declared: Mapping[str, Any], value: Any) -> float | None:
    """A number; of a time, how many hours before the run it is. A day may be somebody's birthday."""
    if isinstance(value, datetime) or (isinstance(value, date) and declared["category"] == "none"):
        return hours_before(declared["run_at"], value)
    if isinstance(value, bool | str) or not hasattr(value, "__float__"):
        return None
    is_sum = any(part in declared["expectation"] for part in SUMS_UP)
    return float(value) if is_sum or declared["category"] == "none" else None


def _share(percent: Any) -> float | None:
    return None if percent is None else float(percent) / 100
