"""How `cdp erase` and the adapter hand an erasure to each other: arguments of dbt would stand in its artifacts."""

from collections.abc import Callable

from warehouse_cdp.erasure.erasure import Erasure
from warehouse_cdp.failures import ToldError

in_progress: Erasure | None = None


def carry(erasure: Erasure, work: Callable[[], object]) -> Erasure:
    """Let the adapter see an erasure while something works.

    Args:
        erasure: What was asked for.
        work: Runs dbt.

    Returns:
        The same, with what came of it.
    """
    global in_progress
    in_progress = erasure
    try:
        work()
    finally:
        in_progress = None
    return erasure


def current() -> Erasure:
    """Gives the erasure that is being worked on.

    Returns:
        It.

    Raises:
        ToldError: If there is none.
    """
    if in_progress is None:
        raise ToldError("People are erased with `cdp erase`, which says what would go before anything does.")
    return in_progress
