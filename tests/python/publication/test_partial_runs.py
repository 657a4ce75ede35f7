"""What a run leaves to be built, and when everything may be published: the rules, without a warehouse."""

import pytest

from tests.python.publication.verdicts import EVERYTHING, NODES, PEOPLE_DOWN, PUBLIC, built, node, run
from warehouse_cdp.publication.run import begin_publication


def test_a_whole_build_publishes_also_where_nothing_is_known() -> None:
    verdict = run(EVERYTHING, earlier=None)
    assert verdict["is_green"]
    assert verdict["changed"] == sorted(PUBLIC)
    assert verdict["problems"] == []


def test_where_nothing_is_known_a_part_does_not_publish() -> None:
    verdict = run(PEOPLE_DOWN, earlier=None)
    assert not verdict["is_green"]
    assert verdict["next_command"] == "dbt build --select notes+ seed+"


@pytest.mark.parametrize(
    ("statuses", "next_command"),
    [
        (built("model.people", "test.people_key", "test.people_of_visits"), "dbt build --select visits+"),
        (built("model.staged", "test.staged_key"), "dbt build --select people+"),
        (built("seed.seed"), "dbt build --select staged+"),
        (built("model.visits"), "dbt test --select people_of_visits"),
        (built("model.people", "model.visits"), "dbt test --select people_key people_of_visits"),
        (built("model.staged", "model.people", "test.people_key"), "dbt build --select visits+ staged_key"),
    ],
)
def test_what_a_selection_made_inconsistent_is_to_be_built_or_tested(
    statuses: dict[str, str], next_command: str
) -> None:
    verdict = run(statuses)
    assert not verdict["is_green"]
    assert verdict["failed"] == []
    assert verdict["next_command"] == next_command


@pytest.mark.parametrize(
    ("statuses", "changed"),
    [
        (PEOPLE_DOWN, ["model.p.people", "model.p.visits"]),
        (built("model.notes"), ["model.p.notes"]),
        (built("model.visits", "test.people_of_visits"), ["model.p.visits"]),
        (built("model.loose"), []),
    ],
)
def test_a_selection_that_left_nothing_inconsistent_publishes(statuses: dict[str, str], changed: list[str]) -> None:
    verdict = run(statuses)
    assert verdict["is_green"]
    assert verdict["changed"] == changed


def test_a_run_without_tests_publishes_when_the_tests_pass() -> None:
    untested = run(built("model.people", "model.visits"), command="run")
    assert not untested["is_green"]
    tested = run(built("test.people_key", "test.people_of_visits"), untested["state"], command="test")
    assert tested["is_green"]
    assert tested["changed"] == ["model.p.people", "model.p.visits"]


def test_a_run_that_tests_nothing_never_publishes() -> None:
    assert not run(built("model.notes"), command="run")["is_green"]
    assert not run(built("seed.seed"), command="seed")["is_green"]


def test_what_feeds_nothing_public_concerns_no_reader() -> None:
    assert not run(built("model.loose"), command="run")["concerns_readers"]
    assert not run(built("model.loose"))["concerns_readers"]
    assert run(built("model.notes"), command="run")["concerns_readers"]
    assert run({"model.loose": "error"}, command="run")["concerns_readers"]
    assert run(built("model.loose"), [["model.p.visits", "not built", "x"]], command="run")["concerns_readers"]


def test_tables_without_rows_are_never_published_and_are_to_be_built_again() -> None:
    emptied = run(EVERYTHING, is_empty=True)
    assert not emptied["is_green"]
    assert not run(built("model.notes"), emptied["state"])["is_green"]
    assert run(EVERYTHING, emptied["state"])["is_green"]


def test_what_a_killed_run_selected_does_not_count_as_built() -> None:
    state = begin_publication(NODES, ["model.p.people", "test.p.people_key"], [["model.p.people", "failed", "x"]], "y")
    assert state == [["model.p.people", "failed", "x"]]
    state = begin_publication(NODES, ["model.p.visits"], [["model.p.visits", "not published", "x"]], "y")
    assert state == [["model.p.visits", "not built", "x"]]
    assert not run(built("model.notes"), state)["is_green"]
    assert run(built("model.visits", "test.people_of_visits"), state)["is_green"]


def test_a_public_table_that_is_not_there_is_to_be_built() -> None:
    verdict = run(built("model.notes"), missing=["model.p.visits"])
    assert verdict["next_command"] == "dbt build --select visits+"


def test_what_left_the_project_keeps_nothing_back() -> None:
    verdict = run(built("model.notes"), [["model.p.gone", "failed", "x"], ["unit_test.p.gone.rule", "failed", "x"]])
    assert verdict["is_green"]
    assert verdict["state"] == [["model.p.notes", "not published", "today"]]


def test_an_ephemeral_model_is_a_part_of_those_that_name_it() -> None:
    inlined = node("model.p.inlined", ["model.p.staged"])
    inlined["config"]["materialized"] = "ephemeral"
    nodes = NODES | {
        "model.p.inlined": inlined,
        "model.p.people": node("model.p.people", ["model.p.inlined"]),
        "test.p.inlined_key": node("test.p.inlined_key", ["model.p.inlined"]),
    }
    # dbt gives no result of it.
    tested = built("test.inlined_key")
    assert run(EVERYTHING | tested, earlier=None, nodes=nodes, selected=["model.p.inlined"])["is_green"]
    verdict = run(built("model.staged", "test.staged_key"), nodes=nodes, selected=["model.p.inlined"])
    assert verdict["next_command"] == "dbt build --select people+ inlined_key"
