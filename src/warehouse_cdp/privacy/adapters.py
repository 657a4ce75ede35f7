"""The map of the data as macros call it: a method of dbt's adapters."""

from typing import Any

from dbt.adapters.base.impl import BaseAdapter

from warehouse_cdp.privacy import inventory
from warehouse_cdp.privacy.sql_rows import sql_rows


def data_inventory(self: BaseAdapter, *arguments: Any) -> str:
    """Give the map of the data to macros as rows of SQL; see :func:`inventory.inventory_rows`."""
    return sql_rows(inventory.inventory_rows(*arguments))


def extend_adapter(adapter: type[BaseAdapter]) -> None:
    """Give an adapter the method.

    Args:
        adapter: dbt's adapter.
    """
    setattr(adapter, data_inventory.__name__, data_inventory)
    adapter._available_ = adapter._available_ | {data_inventory.__name__}
