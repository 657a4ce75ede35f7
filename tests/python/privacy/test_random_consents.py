"""Nobody without permission is ever permitted, nobody permitted is lost: random people and scenarios, in one build.

What a run permits is compared with what the oracle says of the same people.
"""

from collections import Counter
from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest

from tests.python.privacy.consent_runs import Story, permitted, tell, wrong_answers
from tests.python.privacy.draws import NOW
from tests.python.privacy.scenario import Scenario
from tests.python.privacy.scenarios import SCENARIOS
from tests.python.privacy.world import World

pytestmark = pytest.mark.dbt

# Warehouse, number of cases, where the random numbers begin; each batch is two builds.
BATCHES = [
    pytest.param(("duckdb", 200, 1), id="200"),
    *(pytest.param(("duckdb", 500, batch), id=f"500_{batch}", marks=pytest.mark.long) for batch in range(2, 6)),
    pytest.param(("postgres", 200, 1), id="200_postgres", marks=pytest.mark.long),
]


@pytest.fixture(scope="module", params=BATCHES)
def story(request: pytest.FixtureRequest, new_empty: Callable[[str, str], Any]) -> Story:
    """Random cases and all scenarios, as they are at first and later."""
    target, count, number = request.param
    return tell(new_empty(target, f"random_consents_{number}"), count, number)


def test_what_is_permitted_is_what_the_oracle_says(story: Story) -> None:
    for run in story.runs:
        for place, case in enumerate(story.cases):
            moments = {NOW, *(moment for moment in case.moments if moment < NOW)}
            assert wrong_answers(run, str(place), moments) == [], run.worlds[str(place)]
        for scenario in SCENARIOS:
            assert wrong_answers(run, scenario.name, {NOW}) == [], run.worlds[scenario.name]


def test_the_cases_are_worth_something(story: Story) -> None:
    """Everything that can decide does decide, and customers are merged and parted."""
    assert len(story.cases) >= 200
    statuses = Counter(what for what, _ in story.runs[1].answers.values())
    no = ("refused", "withdrawn", "objected", "do_not_sell", "restricted", "erased", "deceased", "minor", "bounced")
    neither = ("silent", "expired", "pending", "not_counted")
    silence = {sign + status for sign in "+-" for status in neither}
    assert set(statuses) == {"+granted", *(f"-{status}" for status in no), *silence}
    for one, other in (("earlier", "later"), ("later", "earlier")):
        assert any(merges(getattr(case, one), getattr(case, other)) for case in story.cases)


def merges(one: World, other: World) -> bool:
    """Whether records of two customers are those of a single one in the other world."""
    return any(
        len({who for who, before in one.customers.items() if before.points & after.points}) > 1
        for after in other.customers.values()
    )


def test_a_statement_is_in_the_ledger_once(story: Story) -> None:
    said = {
        f"{prefix}.{one.event_id}"
        for run in story.runs
        for prefix, world in run.worlds.items()
        for one in world.statements
    }
    kept = [key for (key,) in story.warehouse.rows("select consent_event_id from privacy.consent_ledger")]
    assert sorted(kept) == sorted(said)


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.name)
def test_scenario(scenario: Scenario, story: Story) -> None:
    def key(about: str) -> tuple[str, str, str]:
        who, purpose, channel = about.split()
        return f"{scenario.name}.{who.split(':')[-1]}", purpose, channel

    for about, expected in scenario.answers.items():
        for run, answer in zip(story.runs, expected.split(">"), strict=True):
            assert run.answers.get(key(about), ("", ""))[0] == answer.strip(), about
    for about, words in scenario.reasons.items():
        assert words in story.runs[1].answers[key(about)][1]
    for about, expected_answer in scenario.past.items():
        question, _, day = about.rpartition(" ")
        assert permitted(story.runs[1].periods, key(question), datetime.fromisoformat(day)) == [expected_answer], about
