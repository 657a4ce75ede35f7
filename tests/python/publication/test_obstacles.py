"""What stands in the way of publishing, and what others built on what is published; in `make test-long`."""

import random
from collections.abc import Callable
from typing import Any

import pytest

from tests.python.declared import PUBLIC_TABLES, SEGMENT_TABLES, SYNC_TABLES
from tests.python.publication.small import Small

pytestmark = [pytest.mark.dbt, pytest.mark.long]

# What the log tells of a run.
TOLD = "outcome, problem, stale_tables, next_command"
NOT_PUBLISHED = ("failed", "publishing", "notes, people, permissions, visits", "dbt build")


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
    assert small.log(TOLD, "outcome <> 'published'") == [NOT_PUBLISHED]
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
    assert small.log(TOLD, "outcome <> 'published'") == [NOT_PUBLISHED]
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


@pytest.mark.parametrize(
    ("target", "sample"), [("duckdb", "sample_warehouse"), ("postgres", "sample_postgres")], ids=["duckdb", "postgres"]
)
def test_after_ten_kills_of_the_first_run_the_platform_ends_in_the_tables_of_an_undisturbed_one(
    target: str, sample: str, new_empty: Callable[[str, str], Any], request: pytest.FixtureRequest
) -> None:
    small, undisturbed = Small(new_empty(target, "killed")), Small(request.getfixturevalue(sample))
    published = "select 1 from information_schema.tables where table_schema = 'share' limit 1"
    chance = random.Random(target)
    for _ in range(10):
        small.kill_build(chance, most_lines=900)
        assert not small.published.exists()
        assert target == "duckdb" or small.warehouse.rows(published) == []
    small.warehouse.build()
    for table in PUBLIC_TABLES + SEGMENT_TABLES + SYNC_TABLES:
        query = f"select * from share.{table}"
        assert sorted(map(repr, small.shared(query))) == sorted(map(repr, undisturbed.shared(query))), table
