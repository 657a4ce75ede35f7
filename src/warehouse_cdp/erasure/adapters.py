"""Erasure as macros call it: methods of dbt's adapters."""

from collections.abc import Mapping, Sequence
from typing import Any

import pyarrow as pa
from dbt.adapters.base.impl import BaseAdapter
from dbt_common.exceptions import DbtRuntimeError

from warehouse_cdp.erasure import keys
from warehouse_cdp.erasure.access import load_temporary, reader
from warehouse_cdp.failures import ToldError

# Stands for the customer in queries of macros, which run before anybody knows who it is.
CUSTOMER = "$customer"


def check_erasure_key(self: BaseAdapter, marks: Sequence[str]) -> None:
    """End the run unless the key of the tombstones is at hand.

    Args:
        self: The adapter.
        marks: The different marks of the tombstones.

    Raises:
        DbtRuntimeError: With a sentence.
    """
    try:
        keys.check_key(marks)
    except ToldError as failure:
        raise DbtRuntimeError(str(failure)) from None


def plan_erasure(self: BaseAdapter, queries: Mapping[str, str], default_country: str | None) -> dict[str, Any]:
    """Plan the erasure that `cdp erase` is about, and give its outline to macros.

    Args:
        self: The adapter.
        queries: Name of a table of :meth:`Erasure.plan` to the query that fills it.
        default_country: Country of phones without one, or None.

    Returns:
        ``tables``: source, table and count of rows that go. ``writes``: whether anything is to be written.

    Raises:
        DbtRuntimeError: If nobody can be erased, with a sentence.
    """
    # These bring libraries along that take seconds to load, which dbt imports this file for every command.
    from warehouse_cdp.erasure import hand_over
    from warehouse_cdp.erasure.person import find_person
    from warehouse_cdp.identity.scratch import copy_into, scratch_database

    try:
        asked = hand_over.current()
        with reader(self) as read, scratch_database() as scratch:
            for name in ("records", "requests", "tombstones"):
                copy_into(scratch, name, read(queries[name]))
            customer_id = find_person(asked, scratch)
            if customer_id is not None:
                for name in ("identifiers", "shared", "contact_points", "events", "customer_ids"):
                    query = queries[name].replace(CUSTOMER, customer_id.replace("'", "''"))
                    copy_into(scratch, name, read(query))
                asked.plan(scratch, default_country)
    except ToldError as failure:
        raise DbtRuntimeError(str(failure)) from None
    return {"tables": [list(table) for table in asked.tables], "writes": bool(asked.values) and not asked.is_dry_run}


def say_erased_at_source(self: BaseAdapter, at_source: Sequence[str | None]) -> None:
    """Tell `cdp erase` who else has to erase the rows of each table of the plan.

    Args:
        self: dbt's adapter.
        at_source: Who, in the order of the tables; None for nobody.
    """
    from warehouse_cdp.erasure import hand_over

    asked = hand_over.current()
    asked.tables = [(*table[:3], reason) for table, reason in zip(asked.tables, at_source, strict=True)]


def load_erasure(self: BaseAdapter) -> None:
    """Put what the plan found into temporary tables of dbt's connection, whose rows stand in no SQL.

    `cdp_erased_values` holds value and substitute, `cdp_new_tombstones` the columns of int_privacy__tombstones.
    """
    from warehouse_cdp.erasure import hand_over

    asked = hand_over.current()
    values = pa.table(dict(zip(("value", "substitute"), map(pa.array, zip(*asked.values, strict=True)), strict=True)))
    tombstones = pa.table(
        {
            "request_id": [asked.request_id] * len(asked.tombstones),
            "identifier_type": [row[0] for row in asked.tombstones],
            "identifier_hash": [row[1] for row in asked.tombstones],
            "key_mark": [row[2] for row in asked.tombstones],
            "requested_by": [asked.requested_by] * len(asked.tombstones),
            "requested_at": [asked.requested_at] * len(asked.tombstones),
        }
    )
    for name, rows in {"cdp_erased_values": values, "cdp_new_tombstones": tombstones}.items():
        load_temporary(self, name, rows)


def extend_adapter(adapter: type[BaseAdapter]) -> None:
    """Give an adapter the methods.

    Args:
        adapter: dbt's adapter.
    """
    for method in (check_erasure_key, plan_erasure, say_erased_at_source, load_erasure):
        setattr(adapter, method.__name__, method)
        adapter._available_ = adapter._available_ | {method.__name__}
