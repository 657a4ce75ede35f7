"""All suites of a run, checked one table after the other."""

import json
from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Any

import duckdb
import pyarrow as pa

from warehouse_cdp.quality.bounds import Baseline, as_type, resolve
from warehouse_cdp.quality.outcomes import KEPT, SCHEMA, broken, outcome
from warehouse_cdp.quality.warehouse import GuardedWarehouse, open_warehouse

DECLARED = (
    *("suite", "source_name", "schema_name", "table_name", "expectation", "column_name", "category", "severity"),
    *("rule", "arguments", "run_id", "run_at", "what_was_read"),
)
KNOWN = ("suite", "expectation", "column_name", "observed", "distribution", "count_rows")

# What can be said of a table without rows.
ABOUT_TABLES = "expect_table_"

Key = tuple[str, str, str | None]


def check_suites(session: Any, expectations: duckdb.DuckDBPyRelation, baselines: duckdb.DuckDBPyRelation) -> pa.Table:
    """Hold the tables of the warehouse against their suites.

    Args:
        session: What dbt gives the Python model.
        expectations: What is declared, with the columns of :data:`DECLARED`.
        baselines: What expectations found in earlier runs, with the columns of :data:`KNOWN`.

    Returns:
        A table of :data:`SCHEMA`, one row per expectation.
    """
    rows = expectations.select(*DECLARED).fetchall()
    if not rows:
        return SCHEMA.empty_table()
    declared = sorted((dict(zip(DECLARED, row, strict=True)) for row in rows), key=lambda one: str(one["suite"]))
    known = {tuple(row[:3]): _baseline(*row[3:]) for row in baselines.select(*KNOWN).fetchall()}
    with open_warehouse(session) as warehouse:
        outcomes = list(_check_all(warehouse, declared, known))
    return pa.Table.from_pylist(outcomes, schema=SCHEMA)


def _baseline(observed: float | None, distribution: str | None, count_rows: int) -> Baseline:
    return Baseline(observed, json.loads(distribution) if distribution else None, count_rows)


def _check_all(
    warehouse: GuardedWarehouse, declared: list[dict[str, Any]], known: Mapping[Key, Baseline]
) -> Iterator[dict[str, Any]]:
    from warehouse_cdp.quality.expecting import Expecting

    expecting = Expecting(warehouse)
    columns = warehouse.columns()
    there = sorted({place(one) for one in declared} & columns.keys())
    counts = warehouse.count_rows(there)
    for _, suite in groupby(declared, key=lambda one: str(one["suite"])):
        said = list(suite)
        if place(said[0]) not in columns:
            yield broken(said[0] | {"expectation": "suite_can_run", "column_name": None}, 0, "The table is not there.")
            continue
        yield from _check_suite(warehouse, expecting, said, columns[place(said[0])], counts[place(said[0])], known)


def place(declared: Mapping[str, Any]) -> tuple[str, str]:
    """Schema and table of an expectation."""
    return declared["schema_name"], declared["table_name"]


def _check_suite(
    warehouse: GuardedWarehouse,
    expecting: Any,
    declared: list[dict[str, Any]],
    columns: Mapping[str, str],
    count_rows: int,
    known: Mapping[Key, Baseline],
) -> Iterator[dict[str, Any]]:
    asked = []
    for one in declared:
        missing = sorted(set((one["column_name"] or "").split(", ")) - {*columns, ""})
        if missing:
            yield broken(one, count_rows, f"The table has no column {', '.join(missing)}.")
        elif '"last_run"' in one["arguments"] and one["category"] not in KEPT:
            problem = f"Values tagged {one['category']} are not kept, so there are none to compare."
            yield broken(one, count_rows, problem)
        elif count_rows or one["expectation"].startswith(ABOUT_TABLES):
            baseline = known.get((one["suite"], one["expectation"], one["column_name"]))
            said = as_type(
                columns.get(one["column_name"], ""),
                resolve(one["expectation"], json.loads(one["arguments"]), baseline, count_rows, one["run_at"]),
            )
            is_first_spread = "partition_object" in said and said["partition_object"] is None
            # Values that nobody ever delivered are spread in no way that a later run could be compared with.
            if not is_first_spread or warehouse.has_values(place(one), one["column_name"]):
                asked.append((one, said))
    found = expecting.check(*place(declared[0]), [(one["expectation"], said) for one, said in asked])
    for (one, arguments), result in zip(asked, found, strict=True):
        yield outcome(one, arguments, result, count_rows)
