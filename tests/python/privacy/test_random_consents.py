"""Nobody without permission is ever permitted, nobody permitted is lost: random people and scenarios, in one build.

What a run permits is compared with what the oracle says of the same people.
"""

from collections import Counter
from collections.abc import Callable
from datetime import datetime
from typing import Any, NamedTuple

import pytest

from tests.python.declared import only
from tests.python.privacy.cases import NOW, Case, draw_cases
from tests.python.privacy.loading import loading
from tests.python.privacy.oracle import QUESTIONS
from tests.python.privacy.scenarios import SCENARIOS, Scenario
from tests.python.privacy.world import World

pytestmark = pytest.mark.dbt

# Warehouse, number of cases, where the random numbers begin; each batch is two builds.
BATCHES = [
    pytest.param(("duckdb", 200, 1), id="200"),
    *(pytest.param(("duckdb", 500, batch), id=f"500_{batch}", marks=pytest.mark.long) for batch in range(2, 6)),
    pytest.param(("postgres", 200, 1), id="200_postgres", marks=pytest.mark.long),
]
HISTORY = ("consent_policies", "consent_purposes", "jurisdiction_groups", "path:models/privacy/consents")
PUBLIC = ("consent_ledger", "contact_point_consents", "customer_consents", "customer_consent_history")
BUILD = ("build", "--select", *HISTORY, *PUBLIC)
UNTESTED = ("--exclude-resource-type", "test", "unit_test")
# Other tests of data are those of every build; the invariants are worth looking at with these people.
SUPPRESSED = ("suppressions", "path:models/privacy/suppressions", "--exclude", "test_type:generic", "test_type:unit")
Periods = dict[tuple[str, str, str], list[tuple[datetime, datetime | None, bool]]]


class Run(NamedTuple):
    """What a run knew and left: periods by customer and question, answer and reason of today by who and what."""

    worlds: dict[str, World]
    periods: Periods
    answers: dict[tuple[str, str, str], tuple[str, str]]


class Story(NamedTuple):
    """Two runs in one warehouse, and the cases that they are about."""

    warehouse: Any
    cases: list[Case]
    runs: tuple[Run, Run]


def outcome(warehouse: Any, worlds: dict[str, World], *more: str) -> Run:
    """Build what is permitted in some worlds and read what is left."""
    warehouse.execute(*loading(worlds))
    finished = warehouse.dbt(*BUILD, *more, **only(), run_at=str(NOW))
    assert finished.returncode == 0, finished.stdout[-4000:]
    periods: Periods = {}
    for customer, purpose, channel, *period in warehouse.rows(
        "select customer_id, purpose, channel, valid_from, valid_to, is_permitted from privacy.customer_consent_history"
    ):
        periods.setdefault((customer, purpose, channel), []).append((period[0], period[1], period[2]))
    answer = "purpose, channel, case when is_permitted then '+' else '-' end || status, reason"
    answers = warehouse.rows(
        f"select customer_id, {answer} from privacy.customer_consents union all "
        f"select contact_point_value, {answer} from privacy.contact_point_consents"
    )
    return Run(worlds, periods, {(who, purpose, channel): (what, why) for who, purpose, channel, what, why in answers})


@pytest.fixture(scope="module", params=BATCHES)
def story(request: pytest.FixtureRequest, new_empty: Callable[[str, str], Any]) -> Story:
    """Random cases and all scenarios, as they are at first and later."""
    target, count, number = request.param
    cases = draw_cases(count, number)
    warehouse = new_empty(target, f"random_consents_{number}")
    worlds = [
        {scenario.name: scenario.world(run) for scenario in SCENARIOS}
        | {str(place): (case.later if run else case.earlier) for place, case in enumerate(cases)}
        for run in (0, 1)
    ]
    earlier = outcome(warehouse, worlds[0], *UNTESTED)
    later = outcome(warehouse, worlds[1], *SUPPRESSED)
    known = {prefix: remembering(worlds[0][prefix], world) for prefix, world in worlds[1].items()}
    return Story(warehouse, cases, (earlier, later._replace(worlds=known)))


def remembering(earlier: World, later: World) -> World:
    """A world with what was said in an earlier one, also where its source tells it no more."""
    forgotten = [one for one in earlier.statements if one not in later.statements]
    return World(later.customers, later.statements + forgotten, later.requests)


def permitted(periods: Periods, question: tuple[str, str, str], moment: datetime) -> list[bool]:
    """What the periods of a question say of a moment: one answer, or none before a customer was known."""
    return [
        answer for since, until, answer in periods[question] if since <= moment and (until is None or moment < until)
    ]


def wrong_answers(run: Run, prefix: str, moments: set[datetime]) -> list[tuple[str, str, str, datetime, list[bool]]]:
    """Where a run says something else than the oracle: customer, purpose, channel, moment, what the run says."""
    world = run.worlds[prefix]
    wrong = []
    for who, customer in world.customers.items():
        for purpose, channel in QUESTIONS:
            for moment in moments:
                found = permitted(run.periods, (f"{prefix}.{who}", purpose, channel), moment)
                known = bool(found) or moment >= customer.first_seen_at
                if known and found != [world.is_permitted(who, purpose, channel, moment)]:
                    wrong.append((who, purpose, channel, moment, found))
    return wrong


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
