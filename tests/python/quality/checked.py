"""What becomes of expectations."""

from datetime import datetime
from typing import Any

import duckdb

from warehouse_cdp.quality import check_suites

RUN_AT = datetime(2026, 1, 10)


def check(session: Any, *said: tuple[str, str, str | None, str], baselines: str = "") -> dict[str, dict[str, Any]]:
    """Checks expectations of (table, name, column, arguments), all of severity warning; outcomes by name and column."""
    rows = [
        (table, None, "staging", table, name, column, "direct", "warning", "It holds.", arguments, "run", RUN_AT, "all")
        for table, name, column, arguments in said
    ]
    with duckdb.connect() as scratch:
        scratch.execute(
            "create table declared (suite text, source_name text, schema_name text, table_name text, expectation text, "
            "column_name text, category text, severity text, rule text, arguments text, run_id text, run_at timestamp, "
            "what_was_read text); create table known (suite text, expectation text, column_name text, observed double, "
            f"distribution text, count_rows bigint); {baselines}"
        )
        scratch.executemany(f"insert into declared values ({', '.join('?' * 13)})", rows)
        found = check_suites(session, scratch.table("declared"), scratch.table("known")).to_pylist()
    assert "secret" not in str(found)
    return {f"{row['expectation']} {row['column_name']}": row for row in found}
