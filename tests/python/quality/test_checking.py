"""Expectations are checked in the warehouse, with the same outcome on both, and tell no value."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from datetime import datetime
from typing import Any

import duckdb
import psycopg2
import pytest

from warehouse_cdp.postgres.beside import lending
from warehouse_cdp.quality import check_suites

RUN_AT = datetime(2026, 1, 10)
TABLES = """
    create schema staging;
    create table staging.people as
    select
        case when number > 3 then 'p' || cast(number as text) end as id,
        case when number > 10 then 'p' || cast(number as text) || '@secret.com' else 'no secret address' end as email,
        case when number <= 150 then 'gold' else 'silver' end as tier,
        cast('2026-01-01 00:00:00' as timestamp) as updated_at,
        cast(number as integer) as points
    from generate_series(1, 200) as numbers (number);
    create table staging.nobody as select id, email, tier, updated_at, points from staging.people where points < 0;
"""
LAST = {"values": ["gold", "silver"], "weights": [0.25, 0.75]}


@pytest.fixture(params=["duckdb", "postgres"])
def session(request: pytest.FixtureRequest, new_database: Callable[[str], None]) -> Iterator[Any]:
    """What dbt gives a Python model on each warehouse, which has the tables."""
    with ExitStack() as opened:
        scratch = opened.enter_context(duckdb.connect())
        if request.param == "duckdb":
            scratch.execute(TABLES)
        else:
            server = request.getfixturevalue("postgres_server")
            new_database(name := f"checking_{abs(hash(request.node.name)) % 10**9}")

            def connect() -> Any:
                return psycopg2.connect(host=server, dbname=name, user="postgres")

            with closing(connect()) as connection, connection, connection.cursor() as cursor:
                cursor.execute(TABLES)
            opened.enter_context(lending(connect))
        yield scratch


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


def test_what_breaks_a_rule_is_counted_and_not_told(session: Any) -> None:
    found = check(
        session,
        ("people", "expect_column_values_to_not_be_null", "id", '{"column": "id"}'),
        ("people", "expect_column_values_to_be_unique", "id", '{"column": "id"}'),
        ("people", "expect_column_values_to_match_regex", "email", '{"column": "email", "regex": "^[^@ ]+@[^@ ]+$"}'),
        ("people", "expect_column_values_to_be_in_set", "tier", '{"column": "tier", "value_set": ["gold"]}'),
        ("people", "expect_column_max_to_be_between", "points", '{"column": "points", "max_value": 100}'),
        (
            *("people", "expect_column_max_to_be_between", "updated_at"),
            '{"column": "updated_at", "min_value": {"days_before_run": 2}}',
        ),
    )
    told = {name: (row["success"], row["unexpected_share"], row["problem"]) for name, row in found.items()}
    assert told == {
        "expect_column_values_to_not_be_null id": (False, 0.015, "1.5 % of the values break it."),
        "expect_column_values_to_be_unique id": (True, 0, None),
        "expect_column_values_to_match_regex email": (False, 0.05, "5 % of the values break it."),
        "expect_column_values_to_be_in_set tier": (False, 0.25, "25 % of the values break it."),
        # A maximum is the value of a row.
        "expect_column_max_to_be_between points": (False, None, "It does not hold."),
        "expect_column_max_to_be_between updated_at": (
            *(False, None),
            "The latest is 216 hours old; at most 48 are expected.",
        ),
    }
    assert {row["count_rows"] for row in found.values()} == {200}
    assert {row["severity"] for row in found.values()} == {"warning"}


def test_tables_are_compared_with_an_earlier_run(session: Any) -> None:
    said = (
        (
            *("people", "expect_table_row_count_to_be_between", None),
            '{"min_value": {"of_last_run": 0.5}, "max_value": {"of_last_run": 1.5}}',
        ),
        (
            *("people", "expect_column_kl_divergence_to_be_less_than", "tier"),
            '{"column": "tier", "partition_object": "last_run", "threshold": 0.1}',
        ),
        (
            *("people", "expect_column_proportion_of_non_null_values_to_be_between", "id"),
            '{"column": "id", "min_value": {"last_run_plus": -0.1}, "max_value": {"last_run_plus": 0.1}}',
        ),
    )
    first = check(session, *said)
    assert all(row["success"] for row in first.values())
    later = check(
        session,
        *said,
        baselines=f"""
            insert into known values
            ('people', '{said[0][1]}', null, 1000, null, 1000),
            ('people', '{said[1][1]}', 'tier', 0, '{{"values": ["gold", "silver"], "weights": [0.25, 0.75]}}', 1000),
            ('people', '{said[2][1]}', 'id', 0.5, null, 1000);
        """,
    )
    assert [row["success"] for row in later.values()] == [False, False, False]
    assert later[f"{said[0][1]} None"]["problem"] == "It is 200; at least 500 and at most 1,500 is expected."


def test_what_cannot_be_checked_is_critical(session: Any) -> None:
    found = check(
        session,
        ("gone", "expect_column_values_to_be_unique", "id", '{"column": "id"}'),
        ("people", "expect_column_values_to_be_unique", "name", '{"column": "name"}'),
        ("people", "expect_column_values_to_match_regex", "tier", '{"column": "tier", "regex": "["}'),
        ("people", "expect_column_values_to_be_in_sets", "tier", '{"column": "tier"}'),
        ("people", "expect_column_values_to_be_unique", "id", '{"column": "id"}'),
    )
    assert {name: row["problem"] for name, row in found.items() if row["severity"] == "critical"} == {
        "suite_can_run None": "The table is not there.",
        "expect_column_values_to_be_unique name": "The table has no column name.",
        "expect_column_values_to_match_regex tier": "It cannot be checked; see its arguments in suites/people.yml.",
        "expect_column_values_to_be_in_sets tier": (
            "It cannot be checked (ExpectationNotFoundError); see its arguments in suites/people.yml."
        ),
    }
    assert found["expect_column_values_to_be_unique id"]["success"]


def test_of_an_empty_table_only_its_size_is_told(session: Any) -> None:
    found = check(
        session,
        ("nobody", "expect_column_values_to_be_unique", "id", '{"column": "id"}'),
        ("nobody", "expect_column_max_to_be_between", "updated_at", '{"column": "updated_at", "min_value": 1}'),
        ("nobody", "expect_table_row_count_to_be_between", None, '{"min_value": {"of_last_run": 0.5}}'),
    )
    assert [(name, row["success"]) for name, row in found.items()] == [
        ("expect_table_row_count_to_be_between None", True)
    ]
