"""Readers get what passed, all of it together: the same story on both warehouses, read by somebody all the time."""

import json
import random
from collections.abc import Callable

import pytest

from tests.python.publication.answers import whole_versions
from tests.python.publication.audience import of_analysts, somebody_reads_on, tables_of_analysts
from tests.python.publication.small import Small

pytestmark = pytest.mark.dbt

TARGETS = ["duckdb", "postgres"]
PERMISSIONS = "select person_id, is_permitted from share.permissions order by person_id"


@pytest.mark.parametrize("target", TARGETS)
def test_green_red_killed_and_green_again_in_another_form(
    target: str, new_small: Callable[..., Small], monkeypatch: pytest.MonkeyPatch
) -> None:
    small = new_small(target, "published_story")
    small.load(version=1)
    monkeypatch.setenv("TEST_FORM", "added")
    # A key that identifies a person is hashed in the log.
    is_hashed = target == "duckdb"
    monkeypatch.setenv("TEST_KEY_TAG", "direct" if is_hashed else "indirect")
    assert "Published 5 tables for readers" in small.warehouse.build()
    small.assert_shared(version=1)
    if target == "postgres":
        small.warehouse.execute("grant select on share.people to publication_reader with grant option")

    with small.polled() as answers:
        small.load(version=2, count_nameless=3)
        red = small.warehouse.dbt("build")
        assert red.returncode == 1
        small.assert_shared(version=1)
        # Permissions that ended reach readers all the same, new ones do not. A phone that ended is one.
        assert small.shared(PERMISSIONS) == [(1, False), (2, True), (5, False)]
        keys = of_analysts(small, "select person_id_hash from {}.people") if is_hashed else [("1",), ("2",), ("3",)]

        small.load(version=3, count_rows=2000)
        small.kill_build(random.Random(target))
    assert whole_versions(answers) in ([(1, 1000)], [(1, 1000), (3, 2000)])

    # A column gets another type, for which no view can be replaced as it stands, and the only one of a table a secret.
    assert tables_of_analysts(small) == {"notes", "people", "permissions", "publication_log", "visits"}
    monkeypatch.setenv("TEST_FORM", "retyped")
    monkeypatch.setenv("TEST_TAG", "sensitive")
    with small.polled() as answers, somebody_reads_on(small):
        small.warehouse.build()
    assert tables_of_analysts(small) == {"people", "permissions", "publication_log", "visits"}
    assert whole_versions(answers)[-1] == (3, 2000)
    assert whole_versions(answers)[:-1] in ([], [(1, 1000)])
    small.assert_shared(version=3, count_rows=2000)
    assert small.shared(PERMISSIONS) == [(1, False), (2, False), (3, True), (4, True), (5, True)]
    assert small.shared("select distinct extra from share.people") == [(7,)]
    if target == "postgres":
        granted = "has_table_privilege('publication_reader', 'share.people', 'select with grant option')"
        assert small.shared(f"select {granted}") == [(True,)]
    assert not list(small.warehouse.folder.glob("*being_published*"))

    check_what_the_red_run_left(small, red.stdout, keys)


def check_what_the_red_run_left(small: Small, output: str, keys: list[tuple[object, ...]]) -> None:
    """The closing lines and the log name what failed with the keys of its rows, since when, and what was stale."""
    assert "Not published: readers keep the last good version. Stale now: notes, people, permissions, visits." in output
    ((since, logged),) = small.log("failed_since, row_keys", "node_name = 'not_null_people_email'")
    found = [tuple(row.values()) for row in json.loads(str(logged))]
    assert len(found) == 3
    assert set(found) <= set(keys)
    listed = ", ".join(str(key) for (key,) in found)
    assert f"test not_null_people_email failed since {since} UTC, 3 rows: {listed}" in output
    assert small.log("count_rows, row_keys", "node_name = 'is_complete_people_email'") == [(1, None)]
    assert "Permissions that ended were taken back all the same: permissions." in output
    assert small.log("outcome", "node_name = 'permissions'") == [("restricted",)]
    assert "To publish: mend what failed, then `dbt build`." in output
    assert "@example.com" not in output
    outcomes = [outcome for (outcome,) in small.log("outcome", "node_name is null")]
    assert outcomes[:2] + outcomes[-1:] == ["published", "failed", "published"]
    # The killed run published, was about to, or did not get there.
    assert outcomes[2:-1] in ([], ["published"], ["failed"])
    assert small.shared("select count(*) from share.publication_log") == [(len(small.log("1")),)]
