"""How the values of a column are spread, compared with an earlier run."""

import json
from collections.abc import Mapping
from typing import Any

# Tags of columns whose values may be kept.
KEPT = ("none", "indirect")

# More values than these are no distribution but a list of what rows hold: the commonest are kept.
MOST_KEPT = 50

# Of more values than these a column has no spread; each of them would be fetched.
MOST_VALUES = 1000

# Values are told in a sentence as far as this.
MOST_CHARACTERS = 40


def is_spread(arguments: Mapping[str, Any]) -> bool:
    """Tell whether an expectation compares shares with those of an earlier run, by what its suite says."""
    return arguments.get("partition_object") == "last_run"


def verdict(count_values: int, earlier: Any) -> tuple[bool, str | None] | None:
    """Judge a column of which there are no shares to compare.

    Args:
        count_values: Its different values.
        earlier: The earlier shares; None where none are known.

    Returns:
        Whether the rule holds, and a sentence where it does not; None where shares are to be compared.
    """
    if count_values > MOST_VALUES:
        return False, f"More than {MOST_VALUES:,} values are no spread; guard a column with fewer."
    if count_values == 0:
        return earlier is None, None if earlier is None else "It had values and has none."
    return None


def kept_shares(category: str, partition: Mapping[str, Any] | None) -> str | None:
    """Write shares down for later runs.

    Args:
        category: Tag of the column.
        partition: Shares as Great Expectations gives them.

    Returns:
        JSON of the commonest values and their shares; None where values may not be kept.
    """
    if not partition or category not in KEPT:
        return None
    shares = sorted(_shares(partition).items(), key=lambda one: -one[1])
    values, weights = zip(*shares[:MOST_KEPT], strict=True)
    return json.dumps({"values": values, "weights": weights}, ensure_ascii=False, default=str)


def what_moved(category: str, earlier: Mapping[str, Any] | None, partition: Mapping[str, Any] | None) -> list[str]:
    """Say which value's share changed most.

    Args:
        category: Tag of the column; values are named where it is `none`.
        earlier: Shares that were kept.
        partition: The shares now, as Great Expectations gives them.

    Returns:
        A sentence, or none where no shares were compared.
    """
    if not earlier or not partition:
        return []
    then = {str(value): share for value, share in _shares(earlier).items()}
    now = {str(value): share for value, share in _shares(partition).items()}
    # Of a value that is not among the kept ones nobody knows what share it had.
    known = then if len(then) >= MOST_KEPT else then | now
    value = max(known, key=lambda one: abs(now.get(one, 0) - then.get(one, 0)))
    name = repr(value[:MOST_CHARACTERS]) if category == "none" else "One value"
    return [f"{name} had {100 * then.get(value, 0):.3g} % and has {100 * now.get(value, 0):.3g} %."]


def _shares(partition: Mapping[str, Any]) -> dict[Any, float]:
    return dict(zip(partition["values"], map(float, partition["weights"]), strict=True))
