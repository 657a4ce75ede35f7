"""Whatever happens to people, consents, segments and destinations: only those are sent who may be, and all of them.

Random cases over several runs of one warehouse, a client that fails, repeats and forgets, and an oracle.
"""

import re
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from tests.python.activation.expected import members, opted_out
from tests.python.activation.oracle import AUDIENCES, NEVER_WAITS, OPT_OUTS
from tests.python.activation.plans import SYNCS
from tests.python.activation.story import Story, sent, tell_story

pytestmark = pytest.mark.dbt

# Warehouse, number of cases, where the random numbers begin.
BATCHES = [
    pytest.param(("duckdb", 200, 1), id="200"),
    pytest.param(("duckdb", 2000, 2), id="2000", marks=pytest.mark.long),
    pytest.param(("postgres", 200, 3), id="200_postgres", marks=pytest.mark.long),
]


@pytest.fixture(scope="module", params=BATCHES)
def story(request: pytest.FixtureRequest, new_empty: Callable[[str, str], Any]) -> Story:
    """The runs of a batch of cases."""
    target, count, number = request.param
    return tell_story(new_empty(target, f"random_syncs_{number}"), count, number)


@pytest.mark.parametrize("name", AUDIENCES)
def test_who_is_permitted_is_sent_and_nobody_else(story: Story, name: str) -> None:
    for run in story.runs:
        everybody = members(run.worlds, name)
        wanted = {key: member.fields for key, member in everybody.items() if member.fields is not None}
        assert {key: everybody[key].person for key in run.tables[name].keys() ^ wanted.keys()} == {}
        for key, fields in wanted.items():
            assert fields.items() <= run.tables[name][key].items(), everybody[key]


@pytest.mark.parametrize("name", OPT_OUTS)
def test_who_said_no_is_told_to_the_tools_that_know_them(story: Story, name: str) -> None:
    for run in story.runs:
        assert set(run.tables[name]) == opted_out(run.worlds, OPT_OUTS[name])


def test_every_difference_is_to_be_carried_with_its_reason_or_waits_for_the_limit(story: Story) -> None:
    for run in story.runs:
        assert run.stopped == run.expected.stopped
        assert run.changes ^ run.expected.changes == set()


def test_a_sync_that_stands_still_is_named_with_the_way_to_let_it_go_on(story: Story) -> None:
    for run in story.runs:
        said = dict(re.findall(r"Sync (\w+) stands still: .+ 'allowed_removals: \[(\w+)\]'", run.output))
        assert said == {name: name for name in run.stopped}


def test_the_destination_holds_what_the_tables_do_once_all_is_carried(story: Story) -> None:
    of_old: set[tuple[str, str]] = set()
    for before, run in zip([story.runs[0], *story.runs], story.runs, strict=False):
        if run.plan.loses_state:
            # No opt-out is lifted because nobody knows of it any more.
            of_old = {(name, key) for name in OPT_OUTS for key in before.lists[name]}
        if run.plan.clients[-1] != "well":
            continue
        for name in set(SYNCS) - run.stopped:
            wanted = {key: sent(row) for key, row in run.tables[name].items()}
            left = (run.expected.waiting | of_old) - {(name, key) for key in wanted}
            held = {key: row for key, row in run.lists[name].items() if (name, key) not in left}
            assert held == wanted
        for name in set(SYNCS) & run.stopped:
            assert run.lists[name].keys() <= run.tables[name].keys() | {key for _, key in run.expected.waiting}
    last = story.runs[-1]
    assert last.expected.waiting == set()
    assert {name: len(last.lists[name]) for name in AUDIENCES} == {name: len(last.tables[name]) for name in AUDIENCES}


def test_the_cases_are_worth_something(story: Story) -> None:
    """Every reason occurs, limits stop and are waved, what failed is tried again, and what may not wait does not."""
    reasons = Counter(reason for run in story.runs for *_, reason in run.changes)
    waits = {"left_segment", "control_group", "retired", "not_reachable", "no_longer_opted_out"}
    assert set(reasons) == NEVER_WAITS | waits | {"not_held", "fields"}
    of_opt_outs = {
        reason
        for run in story.runs
        for name, _, operation, reason in run.changes
        if name in OPT_OUTS and operation == "removed"
    }
    assert {"no_longer_opted_out"} < of_opt_outs <= {"no_longer_opted_out", "retired", "erased"}
    assert any(name in OPT_OUTS for run in story.runs for name, _ in run.expected.waiting)
    outcomes = Counter(result.status for result in story.results)
    assert story.count_failures > 20
    assert min(outcomes["failed"], outcomes["sent"] - outcomes["failed"] - outcomes["succeeded"]) > 20
    exodus, waved = story.runs[1:3]
    assert {"sync_klaviyo__newsletter", "sync_salesforce__subscribers"} <= exodus.stopped
    assert any(change[0] in exodus.stopped and change[2] == "removed" for change in exodus.changes)
    assert "sync_klaviyo__newsletter" not in waved.stopped
    assert all(run.stopped == set() for run in (story.runs[3], story.runs[-1]))
    merged = {person.heir for world in story.runs[-1].worlds for person in world.people if person.fate == "merged"}
    assert len(merged) > 10
