"""Two builds of one database: the second stops at once, and a killed one leaves no lock."""

import time
from collections.abc import Callable
from contextlib import closing
from typing import Any

import pytest

from warehouse_cdp.postgres.job_lock import LockedError, check_lock, hold_lock

pytestmark = pytest.mark.dbt


@pytest.fixture(scope="module")
def warehouse(new_postgres: Callable[..., Any]) -> Any:
    """A database of this file's own."""
    return new_postgres("locked")


def test_a_second_run_stops_at_once_and_says_who_builds(warehouse: Any) -> None:
    with closing(warehouse.connect()) as holder:
        hold_lock(holder, "")
        run = warehouse.dbt("seed", "--select", "nicknames")
        assert run.returncode != 0
        assert f"Another run is building this database (server process {holder.get_backend_pid()}" in run.stdout
    assert warehouse.dbt("seed", "--select", "nicknames").returncode == 0


def test_names_do_not_hinder_each_other(warehouse: Any) -> None:
    with closing(warehouse.connect()) as one, closing(warehouse.connect()) as other:
        hold_lock(one, "dev")
        hold_lock(other, "")
        with pytest.raises(LockedError):
            hold_lock(warehouse.connect(), "dev")


def test_who_lost_the_lock_is_told(warehouse: Any) -> None:
    with closing(warehouse.connect()) as holder:
        hold_lock(holder, "lost")
        check_lock()
        warehouse.execute(f"select pg_terminate_backend({holder.get_backend_pid()}, 10000)")
        with pytest.raises(LockedError, match=r"Nothing was published\. Start again"):
            check_lock()


def test_a_run_holds_the_lock_until_it_dies(warehouse: Any) -> None:
    locks = """
        select count(*) from pg_locks
        where locktype = 'advisory' and granted
            and database = (select oid from pg_database where datname = current_database())
    """

    def wait_for(count: int) -> None:
        deadline = time.monotonic() + 120
        while time.monotonic() < deadline and warehouse.rows(locks) != [(count,)]:
            time.sleep(0.1)
        assert warehouse.rows(locks) == [(count,)]

    wait_for(0)
    run = warehouse.start("seed")
    wait_for(1)
    run.kill()
    run.communicate()
    wait_for(0)
