"""Two builds of one database: the second stops at once, and a killed one leaves no lock."""

import time
from collections.abc import Callable
from typing import Any

import pytest

pytestmark = pytest.mark.dbt


def test_a_second_run_stops_at_once_and_says_why(new_postgres: Callable[..., Any], monkeypatch: Any) -> None:
    warehouse = new_postgres("locked")
    locks = "select count(*) from pg_locks where locktype = 'advisory' and granted"
    others = warehouse.rows(locks)
    first = warehouse.start("seed")
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and warehouse.rows(locks) == others:
        time.sleep(0.05)
    second = warehouse.dbt("seed", "--select", "nicknames")
    assert first.poll() is None, "the first run ended before the second was refused"
    assert second.returncode != 0
    assert "Another run is building this database (server process" in second.stdout
    monkeypatch.setenv("CDP_SCHEMA_PREFIX", "other")
    assert warehouse.dbt("seed", "--select", "nicknames").returncode == 0
    monkeypatch.delenv("CDP_SCHEMA_PREFIX")
    first.kill()
    first.communicate()
    while time.monotonic() < deadline and warehouse.rows(locks) != others:
        time.sleep(0.05)
    assert warehouse.dbt("seed", "--select", "nicknames").returncode == 0
