"""Customer ids over many runs: people come, join, are merged and parted, leave and come back."""

import hashlib
from collections.abc import Callable
from typing import Any

import pytest

from tests.python.project.durable_people import CUT_SHORT, LAST_SETTINGS, MARKED, UNREADABLE
from tests.python.project.durable_story import Story, changes, tell

pytestmark = [pytest.mark.dbt, pytest.mark.long]


@pytest.fixture(scope="module", params=["duckdb", "postgres"])
def story(request: pytest.FixtureRequest, new_empty: Callable[[str, str], Any]) -> Story:
    """The story in a warehouse of its own."""
    return tell(new_empty(request.param, "durable_ids"))


def test_a_new_id_hashes_the_smallest_key_and_how_many_ids_it_founded(story: Story) -> None:
    founded = [hashlib.md5(f"crm:contact:bea1|{number}".encode()).hexdigest() for number in (0, 1)]
    assert [story.first.customers["bea1"], story.third.customers["bea1"]] == founded


def test_who_joins_changes_nobody(story: Story) -> None:
    ada = story.first.customers["ada1"]
    assert {story.second.customers[record] for record in ("ada0", "ada1", "ada2")} == {ada}
    assert story.third.customers["ada0"] == ada
    assert story.second.redirects.get(ada) is None


def test_a_late_bridge_merges_into_the_greater_part(story: Story) -> None:
    stone, vance = story.first.customers["bea1"], story.first.customers["bea2"]
    assert {story.second.customers[f"bea{number}"] for number in (1, 2, 3, 4)} == {vance}
    assert story.second.redirects[stone] == vance
    assert (stone, vance, "joined by a shared identifier", "bea1") in changes(story, "merged", 2)


def test_a_merge_that_was_a_mistake_is_undone_for_who_holds_the_former_id_too(story: Story) -> None:
    stone, vance = story.first.customers["bea1"], story.first.customers["bea2"]
    parted = story.third.customers["bea1"]
    assert {story.third.customers[f"bea{number}"] for number in (2, 3, 4)} == {vance}
    assert parted not in (stone, vance)
    assert story.third.redirects[stone] == parted
    assert (vance, parted, "evidence is gone", "bea1") in changes(story, "split", 3)
    assert (parted, None, "split off", "bea1") in changes(story, "created", 3)


def test_a_chain_of_merges_is_one_hop(story: Story) -> None:
    hart, moss, pike = (story.first.customers[f"cleo{number}"] for number in (1, 2, 3))
    kept, former = sorted((hart, moss))
    assert story.second.customers["cleo1"] == story.second.customers["cleo2"] == kept
    assert story.second.redirects[former] == kept
    assert {story.third.customers[f"cleo{number}"] for number in (1, 2, 3, 4, 5)} == {pike}
    assert [story.third.redirects[former_id] for former_id in (kept, former)] == [pike, pike]
    assert changes(story, "merged", 3) == {(kept, pike, "joined by a shared identifier", "cleo1", "cleo2")}


def test_who_is_deleted_is_retired_and_comes_back_the_same(story: Story) -> None:
    dora = story.first.customers["dora1"]
    assert "dora1" not in story.third.customers
    deleted = {(story.first.customers[record], None, "all records are gone", record) for record in ("dora1", *MARKED)}
    assert changes(story, "retired", 3) == deleted
    assert dora not in story.third.redirects
    assert story.fourth.customers["dora1"] == dora
    assert changes(story, "created", 4) == {(dora, None, "records came back", "dora1")}


@pytest.mark.parametrize("records", [("tess1", "ada2"), CUT_SHORT, UNREADABLE])
def test_what_does_not_arrive_keeps_its_id(story: Story, records: tuple[str, ...]) -> None:
    for record in records:
        assert record not in story.third.customers
        assert story.fourth.customers[record] == story.first.customers[record]
    known = "', '".join(story.first.customers[record] for record in records)
    told = f"select change_type, run_number from marts.customer_id_changes where customer_id in ('{known}')"
    assert story.warehouse.rows(told) == [("created", 1)] * 2


def test_who_joins_another_while_a_source_is_missing_is_found_there_until_it_is_back(story: Story) -> None:
    frost, grant = story.first.customers["ida2"], story.first.customers["ida3"]
    assert story.first.customers["ida1"] == frost != grant
    assert story.third.customers["ida1"] == grant
    assert (frost, grant, "joined by a shared identifier", "ida1") in changes(story, "split", 3)
    assert story.fourth.customers["ida2"] == frost
    assert frost not in story.fourth.redirects
    assert story.third.redirects == story.fourth.redirects | {frost: grant}


def test_a_killed_run_a_full_refresh_and_a_run_without_rows_add_nothing(story: Story) -> None:
    assert story.killed.customers == story.second.customers
    assert story.third.count_assignments == story.killed.count_assignments > story.second.count_assignments
    for nothing in (story.empty, story.off):
        assert nothing.customers == {}
        assert nothing.count_assignments == story.third.count_assignments


def test_the_history_alone_gives_back_every_id(story: Story) -> None:
    came_back = {"dora1", "tess1", "ada2", "ida2", *UNREADABLE, *CUT_SHORT}
    assert {key: value for key, value in story.fourth.customers.items() if key not in came_back} == (
        story.third.customers
    )
    assert story.fourth.count_assignments == story.third.count_assignments + 1


def test_assigned_at_is_the_run_since_which_it_holds(story: Story) -> None:
    since = story.warehouse.rows("""
        select source_record_id, cast(cast(assigned_at as date) as varchar) from marts.customer_source_records
        where source_record_id in ('ada1', 'tess1', 'dora1') order by 1
    """)
    assert since == [("ada1", "2026-01-02"), ("dora1", "2026-01-01"), ("tess1", "2026-01-02")]


def test_the_invariants_hold(story: Story) -> None:
    tested = story.warehouse.dbt(
        *("test", "--select", "test_type:singular,+customer_id_redirects", "--indirect-selection", "cautious"),
        **LAST_SETTINGS,
    )
    assert tested.returncode == 0, tested.stdout[-3000:]
