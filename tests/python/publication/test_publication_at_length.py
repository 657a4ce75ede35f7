"""The rarer ways to publish and not to, each with whole runs of dbt; only in `make test-long`."""

import random
import time
from collections.abc import Callable
from typing import Any

import pytest

from tests.python.declared import PUBLIC_TABLES
from tests.python.publication.small import Small, whole_versions

pytestmark = [pytest.mark.dbt, pytest.mark.long]

# What the log tells of a run.
TOLD = "outcome, problem, stale_tables, next_command"

TARGETS = pytest.mark.parametrize("target", ["duckdb", "postgres"])


@TARGETS
def test_readers_get_whole_versions_through_twenty_killed_runs(target: str, new_small: Callable[..., Small]) -> None:
    small = new_small(target, "killed_often")
    small.load(version=1)
    small.warehouse.build()
    chance = random.Random(target)
    with small.polled() as answers:
        for version in range(2, 22):
            small.load(version, count_rows=1000 + version)
            small.kill_build(chance)
        small.warehouse.build()
    seen = whole_versions(answers)
    assert [version for version, _ in seen] == sorted({version for version, _ in seen})
    assert all(count_rows == (1000 + version if version > 1 else 1000) for version, count_rows in seen)
    small.assert_shared(version=21, count_rows=1021)
    assert not list(small.warehouse.folder.glob("*being_published*"))


@TARGETS
def test_parts_are_published_once_they_fit_together(target: str, new_small: Callable[..., Small]) -> None:
    small = new_small(target, "parts")
    small.load(version=1)
    small.warehouse.build()
    small.load(version=2)

    alone = ("--indirect-selection", "cautious")
    assert "To publish: `dbt build --select visits+`" in small.warehouse.build("--select", "numbers", "people", *alone)
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
    outcomes = [outcome for (outcome,) in small.log("outcome")]
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


def test_what_cannot_be_written_ends_the_run_and_keeps_the_old_version(new_small: Callable[..., Small]) -> None:
    small = new_small("duckdb", "not_written")
    small.load(version=1)
    small.warehouse.build()
    small.published.rename(small.published.with_suffix(".kept"))
    small.published.mkdir()
    small.load(version=2)
    run = small.warehouse.dbt("build")
    assert run.returncode == 1
    files = [f"{small.published.with_suffix('')}{role}.duckdb" for role in ("_analyst", "_marketer")]
    kept = f"{small.published} could not be written, and the version before stays in place"
    assert f"{kept}; {', '.join(files)} hold the new one already" in run.stdout
    assert "`dbt build` publishes; `dbt retry` does not" in run.stdout
    assert small.log(TOLD, "outcome <> 'published'") == [("failed", "publishing", "notes, people, visits", "dbt build")]
    small.published.rmdir()
    small.published.with_suffix(".kept").rename(small.published)
    small.assert_shared(version=1)
    assert "Published" in small.warehouse.build("--select", "notes")
    small.assert_shared(version=2)


def test_what_people_built_on_share_stays_or_stops_the_run(
    new_small: Callable[..., Small], monkeypatch: pytest.MonkeyPatch
) -> None:
    small = new_small("postgres", "built_upon")
    small.load(version=1)
    small.warehouse.build()
    small.warehouse.execute("create view public.mine as select person_id, version from share.people")

    monkeypatch.setenv("TEST_FORM", "added")
    small.load(version=2)
    small.warehouse.build()
    assert small.shared("select distinct version from public.mine") == [(2,)]

    monkeypatch.setenv("TEST_FORM", "retyped")
    small.load(version=3)
    run = small.warehouse.dbt("build")
    assert run.returncode == 1
    assert "other objects depend on it" in run.stdout
    assert small.log(TOLD, "outcome <> 'published'") == [("failed", "publishing", "notes, people, visits", "dbt build")]
    assert small.shared("select distinct version from public.mine") == [(2,)]
    small.assert_shared(version=2)


def test_on_postgres_only_what_changed_is_written(new_small: Callable[..., Small]) -> None:
    small = new_small("postgres", "written")
    small.load(version=1)
    small.warehouse.build()
    small.load(version=1, count_rows=1001, count_notes=3)
    small.warehouse.build()
    small.assert_shared(version=1, count_rows=1001)
    written = "select count(*) from published.visits group by cast(xmin as text) order by 1"
    assert small.shared(written) == [(1,), (1000,)]
    assert small.shared("select count(*) from share.notes") == [(3,)]
    small.load(version=1, count_rows=999, count_notes=1)
    small.warehouse.build()
    small.assert_shared(version=1, count_rows=999)
    assert small.shared(written) == [(999,)]
    assert small.shared("select count(*) from share.notes") == [(1,)]


def test_developers_publish_beside_each_other(new_small: Callable[..., Small], monkeypatch: pytest.MonkeyPatch) -> None:
    small = new_small("postgres", "beside")
    small.load(version=1)
    small.warehouse.build()
    monkeypatch.setenv("CDP_SCHEMA_PREFIX", "anna")
    small.load(version=2)
    small.warehouse.build()
    small.assert_shared(version=1)
    assert small.shared("select distinct version from anna_share.people") == [(2,)]


def test_the_platform_ends_in_the_tables_of_an_undisturbed_run(
    new_warehouse: Callable[[], Any], sample_warehouse: Any
) -> None:
    small = Small(new_warehouse())
    chance = random.Random(6)
    for _ in range(3):
        small.kill_build(chance, most_lines=900)
        assert not small.published.exists()
    small.warehouse.build()
    undisturbed = Small(sample_warehouse)
    for table in PUBLIC_TABLES:
        query = f"from share.{table} order by all"
        assert small.shared(query) == undisturbed.shared(query), table
