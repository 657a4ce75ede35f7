"""Readers get whole versions from runs that go wrong, are partial, tried again or two at once; in `make test-long`."""

import random
import time
from collections.abc import Callable

import pytest

from tests.python.publication.answers import whole_versions
from tests.python.publication.faults import build_with_a_fault
from tests.python.publication.small import Small

pytestmark = [pytest.mark.dbt, pytest.mark.long]

TARGETS = pytest.mark.parametrize("target", ["duckdb", "postgres"])


@TARGETS
def test_readers_get_whole_versions_through_thirty_faults(target: str, new_small: Callable[..., Small]) -> None:
    small = new_small(target, "faulty_often")
    small.load(version=1)
    small.warehouse.build()
    chance = random.Random(target)
    with small.polled() as answers:
        for version in range(2, 32):
            small.load(version, count_rows=1000 + version)
            build_with_a_fault(small, chance)
        small.warehouse.build()
    seen = whole_versions(answers)
    assert [version for version, _ in seen] == sorted({version for version, _ in seen})
    assert all(count_rows == (1000 + version if version > 1 else 1000) for version, count_rows in seen)
    small.assert_shared(version=31, count_rows=1031)
    assert not list(small.warehouse.folder.glob("*being_published*"))


@TARGETS
def test_parts_are_published_once_they_fit_together(target: str, new_small: Callable[..., Small]) -> None:
    small = new_small(target, "parts")
    small.load(version=1)
    small.warehouse.build()
    small.load(version=2)

    first = ("--select", "numbers", "people", "permissions", "--indirect-selection", "cautious")
    assert "To publish: `dbt build --select visits+`" in small.warehouse.build(*first)
    small.assert_shared(version=1)
    assert "Published" in small.warehouse.build("--select", "visits")
    small.assert_shared(version=2)

    small.load(version=3)
    assert "To publish: `dbt test" in small.warehouse.dbt("run").stdout
    small.assert_shared(version=2)
    assert "Published" in small.warehouse.dbt("test").stdout
    small.assert_shared(version=3)

    small.load(version=4)
    assert "Published" not in small.warehouse.build("--empty")
    small.assert_shared(version=3)
    assert "To publish" in small.warehouse.build("--select", "notes")
    assert "Published" in small.warehouse.build("--full-refresh")
    small.assert_shared(version=4)
    outcomes = [outcome for (outcome,) in small.log("outcome", "node_name is null")]
    assert outcomes == [
        "published",
        "incomplete",
        "published",
        *["incomplete", "published"],
        *["incomplete"] * 2,
        "published",
    ]


@TARGETS
def test_a_retry_publishes_what_a_red_run_did_not(target: str, new_small: Callable[..., Small]) -> None:
    small = new_small(target, "retried")
    small.load(version=1)
    small.warehouse.build()
    small.load(version=2, count_nameless=1)
    assert small.warehouse.dbt("build").returncode == 1
    assert small.warehouse.dbt("retry").returncode == 1
    small.assert_shared(version=1)
    since = small.log("failed_since", "node_name = 'not_null_people_email'")
    assert len(since) == 2
    assert len(set(since)) == 1
    small.warehouse.execute("update marts.people set email = 'person1@example.com' where email is null")
    assert "Published" in small.warehouse.dbt("retry").stdout
    small.assert_shared(version=2)


@TARGETS
def test_of_two_runs_one_builds_and_the_other_changes_nothing(target: str, new_small: Callable[..., Small]) -> None:
    small = new_small(target, "two_runs")
    small.load(version=1)
    small.warehouse.build()
    small.load(version=2)
    with small.polled() as answers:
        first, second = small.warehouse.start("build"), small.warehouse.start("build")
        outputs = [run.communicate()[0] for run in (first, second)]
    assert sorted([first.returncode == 0, second.returncode == 0]) == [False, True], outputs
    assert whole_versions(answers) == [(1, 1000), (2, 1000)]
    small.assert_shared(version=2)
    if target == "postgres":
        small.load(version=3)
        run = small.warehouse.start("build")
        end_holder = """
            select pg_terminate_backend(pid, 10000) from pg_locks inner join pg_stat_activity using (pid)
            where locktype = 'advisory' and granted and datname = current_database()
        """
        while not small.warehouse.rows(end_holder) and run.poll() is None:
            time.sleep(0.1)
        output, _ = run.communicate()
        assert run.returncode != 0
        assert "Nothing was published. Start again with `dbt build`." in " ".join(output.split())
        small.assert_shared(version=2)
