"""All suites of a run, checked one table after the other."""

import json
from collections.abc import Collection, Iterator, Mapping
from itertools import groupby
from typing import Any

import duckdb
import pyarrow as pa

from warehouse_cdp.quality.bounds import Baseline, as_type, resolve
from warehouse_cdp.quality.outcomes import SCHEMA, broken, judged, outcome
from warehouse_cdp.quality.spreads import KEPT, MOST_VALUES, is_spread, verdict
from warehouse_cdp.quality.warehouse import GuardedWarehouse, open_warehouse

DECLARED = (
    *("suite", "source_name", "schema_name", "table_name", "expectation", "column_name", "category", "severity"),
    *("rule", "arguments", "run_id", "run_at", "what_was_read"),
)
KNOWN = ("suite", "expectation", "column_name", "observed", "unexpected_share", "distribution", "count_rows")

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


def _baseline(
    observed: float | None, unexpected_share: float | None, distribution: str | None, count_rows: int
) -> Baseline:
    share = None if unexpected_share is None else 1 - unexpected_share
    return Baseline(observed, share, json.loads(distribution) if distribution else None, count_rows)


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
            problem = f"The table is not there; build it, or remove suites/{said[0]['suite']}.yml."
            yield broken(said[0] | {"expectation": "suite_can_run", "column_name": None}, 0, problem)
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
        arguments = json.loads(one["arguments"])
        if problem := _problem(one, arguments, columns):
            yield broken(one, count_rows, problem)
            continue
        if not count_rows and not one["expectation"].startswith(ABOUT_TABLES):
            continue
        baseline = known.get((one["suite"], one["expectation"], one["column_name"]))
        said = resolve(one["expectation"], arguments, baseline, count_rows, one["run_at"])
        if is_spread(arguments):
            count_values = warehouse.count_values(place(one), one["column_name"], limit=MOST_VALUES + 1)
            if judgement := verdict(count_values, said["partition_object"]):
                yield judged(one, count_rows, *judgement)
                continue
        said = as_type(columns.get(one["column_name"], ""), said)
        asked.append((one, said, baseline.distribution if baseline else None))
    found = expecting.check(*place(declared[0]), [(one["expectation"], said) for one, said, _ in asked])
    for (one, said, earlier), result in zip(asked, found, strict=True):
        yield outcome(one, said, result, count_rows, earlier)


def _problem(declared: Mapping[str, Any], arguments: Mapping[str, Any], columns: Collection[str]) -> str | None:
    """Why an expectation cannot be checked."""
    missing = sorted(set((declared["column_name"] or "").split(", ")) - {*columns, ""})
    if missing:
        return f"The table has no column {', '.join(missing)}; bring it back, or mend suites/{declared['suite']}.yml."
    if not is_spread(arguments):
        return None
    if declared["column_name"] not in columns:
        return f"Shares are those of one column; name it in suites/{declared['suite']}.yml."
    if declared["category"] not in KEPT:
        return f"Values tagged {declared['category']} are not kept, so there are none to compare."
    return None
