"""Publication as macros call it: methods of dbt's adapters."""

from typing import Any

from dbt.adapters.base.impl import BaseAdapter

from warehouse_cdp.publication import run
from warehouse_cdp.publication.duckdb_adapter import METHODS


def begin_publication(self: BaseAdapter, *arguments: Any) -> list[list[str]]:
    """Give the state to keep while a run builds to macros; see :func:`run.begin_publication`."""
    return run.begin_publication(*arguments)


def judge_run(self: BaseAdapter, *arguments: Any) -> dict[str, Any]:
    """Give what a run leaves behind to macros; see :func:`run.judge_run`."""
    return run.judge_run(*arguments)


def extend_adapter(adapter: type[BaseAdapter], *, writes_files: bool) -> None:
    """Give an adapter the methods.

    Args:
        adapter: dbt's adapter.
        writes_files: Whether it publishes a file.
    """
    for method in (begin_publication, judge_run, *(METHODS if writes_files else ())):
        setattr(adapter, method.__name__, method)
        adapter._available_ = adapter._available_ | {method.__name__}
