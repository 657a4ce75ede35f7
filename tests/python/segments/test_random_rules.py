"""What is compiled finds who a rule means: random rules on the sample, against a second reading of them."""

import json
import re
from datetime import datetime
from typing import Any, NamedTuple

import pytest

from tests.python.segments.draw_rules import draw_rules, shipped_rules
from tests.python.segments.fetched import compiled_members, fetch
from tests.python.segments.oracle import MEANING, World
from tests.python.segments.oracle_events import members

pytestmark = pytest.mark.dbt

# In the middle of what the sample tells, so that some of it lies in the future, and on the last day of a month.
NOW = datetime(2025, 5, 31, 12, 30)
# Number of rules, where the random numbers begin.
FIRST = (200, 1)
BATCHES = [
    pytest.param(FIRST, id="200"),
    *(pytest.param((200, number), id=f"200_{number}", marks=pytest.mark.long) for number in range(2, 11)),
]


class Case(NamedTuple):
    """Rules by the ids of their segments, what they are about, and who meets them."""

    rules: dict[str, Any]
    world: World
    expected: dict[str, set[str]]


@pytest.fixture(scope="module")
def world(sample_warehouse: Any) -> World:
    """What the sample tells."""
    return fetch(sample_warehouse, NOW)


@pytest.fixture(scope="module", params=BATCHES)
def case(request: pytest.FixtureRequest, world: World) -> Case:
    """Random rules, and those that are shipped."""
    count, number = request.param
    rules = {f"r{place}": rule for place, rule in enumerate(draw_rules(world, count, number))} | shipped_rules()
    return Case(rules, world, {segment_id: members(rule, rules, world) for segment_id, rule in rules.items()})


@pytest.mark.parametrize("warehouse", ["sample_warehouse", "sample_postgres"])
def test_who_is_found_is_who_is_meant(warehouse: str, case: Case, request: pytest.FixtureRequest) -> None:
    found = compiled_members(request.getfixturevalue(warehouse), case.rules, case.world)
    wrong = [
        (
            rule,
            sorted(found[segment_id] - case.expected[segment_id]),
            sorted(case.expected[segment_id] - found[segment_id]),
        )
        for segment_id, rule in case.rules.items()
        if found[segment_id] != case.expected[segment_id]
    ]
    assert wrong == []


def test_rules_are_met_by_some_and_not_by_all(case: Case) -> None:
    assert len(case.rules) >= 200
    assert sum(0 < len(found) < len(case.world.profiles) for found in case.expected.values()) > len(case.rules) / 2


def test_every_word_of_the_grammar_is_in_the_first_rules(world: World) -> None:
    """Of any 200 rules some word may be missing; those of ``make test`` have them all."""
    written = json.dumps([draw_rules(world, *FIRST), shipped_rules()], default=str)
    words = {*MEANING, "is_known", "all", "any", "not", "event", "sequence", "no_event", "within", "where", "segment"}
    words |= {"consent", "status", "count", "sum", "first", "last", "hours", "days", "weeks", "months", "years"}
    assert [word for word in words if not re.search(rf"\b{word}\b", written)] == []
