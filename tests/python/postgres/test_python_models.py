"""Python models on Postgres behave as dbt's own: built, replaced, kept on failure, granted, indexed."""

import time
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.dbt

PROJECT = Path(__file__).parent / "python_models_project"


@pytest.fixture
def warehouse(new_postgres: Callable[..., Any], request: pytest.FixtureRequest) -> Any:
    """A database of the test's own, and the small project."""
    made = new_postgres(f"models_{zlib.crc32(request.node.name.encode())}", PROJECT)
    made.execute("do $$ begin create role reader; exception when duplicate_object then null; end $$")
    return made


def litter(warehouse: Any) -> list[Any]:
    """Tables of the schema that no model owns."""
    found: list[Any] = warehouse.rows("""
        select table_name from information_schema.tables
        where table_schema = 'cdp' and table_name not in ('numbers', 'doubled', 'collected')
    """)
    return found


def test_tables_are_built_indexed_granted_and_documented(warehouse: Any) -> None:
    warehouse.build("--threads", "8")
    assert warehouse.rows("select count(*), sum(doubled) from cdp.doubled") == [(1000, 1001000)]
    assert warehouse.rows("select has_table_privilege('reader', 'cdp.doubled', 'select')") == [(True,)]
    assert len(warehouse.rows("select 1 from pg_indexes where tablename = 'doubled' and indexdef like '%UNIQUE%'")) == 1
    assert warehouse.dbt("docs", "generate").returncode == 0
    assert litter(warehouse) == []


def test_incremental_models_add_what_is_new_and_start_over_when_told(warehouse: Any) -> None:
    warehouse.build("--threads", "1", "--exclude", "doubled", rows=10)
    warehouse.execute("update cdp.collected set label = 'kept'")
    warehouse.build(rows=15)
    assert warehouse.rows("select count(*), count(*) filter (where label = 'kept') from cdp.collected") == [(15, 10)]
    warehouse.build("--full-refresh", rows=5)
    assert warehouse.rows("select count(*), count(*) filter (where label = 'kept') from cdp.collected") == [(5, 0)]


def test_an_empty_run_builds_empty_tables(warehouse: Any) -> None:
    warehouse.build("--empty", rows=0)
    assert warehouse.rows("select count(*) from cdp.doubled") == [(0,)]
    assert warehouse.rows("select data_type from information_schema.columns where table_name = 'doubled'") == [
        ("integer",),
        ("integer",),
        ("text",),
    ]


@pytest.mark.parametrize(
    ("failure", "said"), [("error", "ValueError: (message withheld"), ("duplicates", "could not create unique index")]
)
def test_a_failure_keeps_the_old_table_and_can_be_retried(failure: str, said: str, warehouse: Any) -> None:
    warehouse.build(rows=10)
    run = warehouse.dbt("run", rows=20, fail_with=failure)
    assert run.returncode == 1
    assert said in run.stdout
    assert warehouse.rows("select count(*) from cdp.doubled") == [(10,)]
    assert litter(warehouse) == []
    again = warehouse.dbt("retry")
    assert again.returncode == 1
    assert "1 of 1 ERROR creating python table model cdp.doubled" in again.stdout
    assert warehouse.rows("select count(*) from cdp.doubled") == [(10,)]


def test_a_killed_run_leaves_the_old_table_and_nothing_else(warehouse: Any) -> None:
    warehouse.build(rows=10)
    process = warehouse.start("run", "--select", "doubled", fail_with="waiting")
    deadline = time.monotonic() + 60
    reading = "select 1 from pg_stat_activity where application_name = 'dbt' and datname = current_database()"
    while time.monotonic() < deadline and not warehouse.rows(reading):
        time.sleep(0.2)
    time.sleep(2)
    process.kill()
    process.communicate()
    while time.monotonic() < deadline and warehouse.rows(reading):
        time.sleep(0.2)
    assert warehouse.rows("select count(*) from cdp.doubled") == [(10,)]
    assert litter(warehouse) == []


def test_the_role_of_the_profile_reads_and_writes(warehouse: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    warehouse.execute(
        "do $$ begin create role builder; exception when duplicate_object then null; end $$",
        "grant create on database " + warehouse.database + " to builder",
    )
    monkeypatch.setenv("CDP_POSTGRES_ROLE", "builder")
    warehouse.build("--exclude", "doubled")
    assert warehouse.rows("select tableowner from pg_tables where tablename = 'collected'") == [("builder",)]
