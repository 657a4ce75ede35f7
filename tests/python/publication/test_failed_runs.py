"""What a failure keeps back, how long it is remembered, and what mends it: the rules, without a warehouse."""

from tests.python.publication.verdicts import EVERYTHING, NODES, PEOPLE_DOWN, PUBLIC, built, node, run


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
