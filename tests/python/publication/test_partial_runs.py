"""What a run leaves to be built, and when everything may be published: the rules, without a warehouse."""

from types import SimpleNamespace
from typing import Any

import pytest

from warehouse_cdp.publication.run import begin_publication, judge_run

# seed -> staged -> people (public) -> visits (public); staged -> loose, which feeds nothing public.
MODELS = {
    "seed.p.seed": [],
    "model.p.staged": ["seed.p.seed"],
    "model.p.people": ["model.p.staged"],
    "model.p.visits": ["model.p.people"],
    "model.p.notes": [],
    "model.p.loose": ["model.p.staged"],
}
TESTS = {
    "test.p.staged_key": ["model.p.staged"],
    "test.p.people_key": ["model.p.people"],
    "test.p.people_of_visits": ["model.p.people", "model.p.visits"],
    "test.p.hint": ["model.p.people"],
}
PUBLIC = ["model.p.people", "model.p.visits", "model.p.notes"]


def node(key: str, reads: list[str]) -> dict[str, Any]:
    """A node as dbt's graph has it."""
    kind, _, name = key.split(".")
    config = {"access": "public" if key in PUBLIC else "protected"}
    if kind == "test":
        config = {"severity": "warn" if name == "hint" else "ERROR"}
    depends_on: dict[str, list[str]] = {"macros": []} if kind == "seed" else {"nodes": reads}
    return {"resource_type": kind, "name": name, "config": config, "depends_on": depends_on}


NODES = {key: node(key, reads) for key, reads in (MODELS | TESTS).items()}
ALL_GOOD: list[list[str]] = []


def run(
    statuses: dict[str, str], earlier: list[list[str]] | None = ALL_GOOD, command: str = "build", **options: Any
) -> dict[str, Any]:
    """The verdict of a run that gave these statuses; ids go without the project's name."""
    full = {key.replace(".", ".p.", 1): status for key, status in statuses.items()}
    results = [SimpleNamespace(node=SimpleNamespace(unique_id=key), status=status) for key, status in full.items()]
    nodes = options.get("nodes", NODES)
    selected = [*full, *options.get("selected", [])]
    state = begin_publication(nodes, selected, earlier, options.get("now", "today"))
    return judge_run(
        nodes, results, state, options.get("missing", []), command, options.get("is_empty", False), "today"
    )


def built(*names: str) -> dict[str, str]:
    """Statuses of nodes that succeeded."""
    return {name: "pass" if name.startswith("test") else "success" for name in names}


EVERYTHING = built(*(key.replace(".p.", ".") for key in NODES))
PEOPLE_DOWN = built("model.people", "model.visits", "test.people_key", "test.people_of_visits", "test.hint")


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


def test_a_part_does_not_publish_what_an_earlier_run_left_behind() -> None:
    failed = run(PEOPLE_DOWN | {"test.people_key": "fail", "model.visits": "skipped"}, now="monday")
    later = run(built("model.notes"), earlier=failed["state"])
    assert not later["is_green"]
    assert later["stale"] == ["notes", "people", "visits"]
    assert ["test.p.people_key", "failed", "today"] in later["problems"]
    mended = run(PEOPLE_DOWN, earlier=later["state"])
    assert mended["is_green"]
    assert mended["changed"] == sorted(PUBLIC)


def test_since_when_something_fails_is_remembered_until_it_passes() -> None:
    red = PEOPLE_DOWN | {"test.people_key": "fail"}
    earlier = [["test.p.people_key", "failed", "monday"]]
    assert run(red, earlier)["failed"] == [["test.p.people_key", "monday"]]
    assert run(red)["failed"] == [["test.p.people_key", "today"]]
    assert run(PEOPLE_DOWN, earlier)["problems"] == []


def test_a_failed_model_keeps_everything_back_and_names_itself() -> None:
    verdict = run(built("model.staged", "test.staged_key", "model.loose") | {"model.people": "error"})
    assert not verdict["is_green"]
    assert verdict["failed"] == [["model.p.people", "today"]]
    assert verdict["next_command"] == "dbt build --select people+"
    assert verdict["stale"] == ["people", "visits"]


def test_a_failure_that_concerns_no_public_table_keeps_back_its_own_run_only() -> None:
    verdict = run(built("model.notes") | {"model.loose": "error"})
    assert not verdict["is_green"]
    assert run(built("model.notes"), verdict["state"])["is_green"]


def test_a_warning_keeps_nothing_back() -> None:
    assert run(EVERYTHING | {"test.people_key": "warn"})["is_green"]


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


def test_a_failed_test_that_was_edited_passes_before_anything_is_published() -> None:
    """Its id is another one then; the table that it failed for is still there."""
    earlier = [["test.p.edited", "failed", "monday"]]
    verdict = run(built("model.notes"), earlier)
    assert not verdict["is_green"]
    assert verdict["next_command"] == "dbt test --select people_key people_of_visits staged_key"
    tests = built("test.people_key", "test.people_of_visits", "test.staged_key")
    assert run(tests, verdict["state"], command="test")["is_green"]
    assert run(built("model.notes") | tests, earlier)["is_green"]
    assert not run(built("model.notes") | tests | {"test.people_key": "fail"}, earlier)["is_green"]


def test_since_when_a_unit_test_fails_is_remembered() -> None:
    red = {"unit_test.visits.rule": "fail", "model.visits": "skipped"}
    earlier = [["unit_test.p.visits.rule", "failed", "monday"]]
    assert run(red, earlier)["failed"] == [["unit_test.p.visits.rule", "monday"]]


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


def test_the_log_is_not_called_stale() -> None:
    log = node("model.p.publication_log", [])
    log["config"]["access"] = "public"
    red = built("model.publication_log", "model.notes") | {"test.people_key": "fail"}
    assert run(red, nodes=NODES | {"model.p.publication_log": log})["stale"] == ["notes"]


def test_the_cause_of_a_failing_test_may_be_anywhere_above() -> None:
    verdict = run(PEOPLE_DOWN | {"test.people_key": "fail"})
    assert verdict["next_command"] == "dbt build"


def test_what_passed_is_sound_although_the_run_is_red() -> None:
    everything = {key.split(".p.")[0] + "." + key.split(".p.")[1]: "success" for key in NODES}
    assert run(everything)["sound"] == sorted(PUBLIC)
    assert run(everything | {"test.people_of_visits": "fail"})["sound"] == ["model.p.notes"]
    assert run(everything | {"test.hint": "warn", "model.visits": "error"})["sound"] == [
        "model.p.notes",
        "model.p.people",
    ]
    assert run(everything, command="run")["sound"] == []
    assert run(everything, is_empty=True)["sound"] == []
