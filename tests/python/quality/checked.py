"""What becomes of expectations."""

import json
from datetime import datetime
from typing import Any

import duckdb

from warehouse_cdp.quality import check_suites

RUN_AT = datetime(2026, 1, 10)

# Table, name of the expectation, column, arguments.
Said = tuple[str, str, str | None, dict[str, Any]]


def said(table: str, name: str, column: str | None = None, **arguments: Any) -> Said:
    """An expectation of a table, by its name without `expect_`."""
    return table, f"expect_{name}", column, ({"column": column} if column else {}) | arguments


def check(
    session: Any, *expected: Said, baselines: str = "", pii: str = "direct"
) -> dict[tuple[str, str | None], dict[str, Any]]:
    """Checks expectations, all of severity warning; outcomes by name, without `expect_`, and column."""
    rows = [
        (table, None, "staging", table, name, column, pii, "warning", "It holds.", json.dumps(arguments), "run")
        for table, name, column, arguments in expected
    ]
    with duckdb.connect() as scratch:
        scratch.execute(
            "create table declared (suite text, source_name text, schema_name text, table_name text, expectation text, "
            "column_name text, category text, severity text, rule text, arguments text, run_id text, run_at timestamp, "
            "what_was_read text); create table known (suite text, expectation text, column_name text, observed double, "
            f"unexpected_share double, distribution text, count_rows bigint); {baselines}"
        )
        scratch.executemany(f"insert into declared values ({'?, ' * 12}?)", [(*row, RUN_AT, "all") for row in rows])
        found = check_suites(session, scratch.table("declared"), scratch.table("known")).to_pylist()
    assert "secret" not in str(found)
    return {(row["expectation"].removeprefix("expect_"), row["column_name"]): row for row in found}
