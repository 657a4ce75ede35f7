"""Suites as macros call them: methods of dbt's adapters."""

from collections.abc import Collection
from pathlib import Path

from dbt.adapters.base.impl import BaseAdapter
from dbt_common.exceptions import DbtRuntimeError

from warehouse_cdp.failures import ToldError
from warehouse_cdp.privacy.sql_rows import Value, sql_rows
from warehouse_cdp.publication.graph import Nodes
from warehouse_cdp.quality.declared import declared_rows


def declared_expectations(
    self: BaseAdapter, nodes: Nodes, guarded: Collection[str], switched_off: Collection[str]
) -> str:
    """Give the expectations of the project's suites to macros as rows of SQL; see :func:`declared_rows`.

    Raises:
        DbtRuntimeError: If a suite cannot be read, with a sentence.
    """
    try:
        return sql_rows(declared_rows(Path(self.config.project_root), nodes, guarded, switched_off))
    except ToldError as failure:
        raise DbtRuntimeError(str(failure)) from None


def rows_as_sql(self: BaseAdapter, rows: list[list[Value]]) -> str:
    """Give rows to macros as they follow `values`."""
    return sql_rows(rows)


def extend_adapter(adapter: type[BaseAdapter]) -> None:
    """Give an adapter the methods.

    Args:
        adapter: dbt's adapter.
    """
    for method in (declared_expectations, rows_as_sql):
        setattr(adapter, method.__name__, method)
        adapter._available_ = adapter._available_ | {method.__name__}
