"""Builds of what is permitted, and how they differ from what the oracle says."""

from datetime import datetime
from typing import Any, NamedTuple

from tests.python.declared import only
from tests.python.privacy.cases import Case, draw_cases
from tests.python.privacy.draws import NOW
from tests.python.privacy.law import QUESTIONS
from tests.python.privacy.loading import loading
from tests.python.privacy.scenarios import SCENARIOS
from tests.python.privacy.world import World

HISTORY = ("consent_policies", "consent_purposes", "jurisdiction_groups", "path:models/privacy/consents")
PUBLIC = ("consent_ledger", "contact_point_consents", "customer_consents", "customer_consent_history")
BUILD = ("build", "--select", *HISTORY, *PUBLIC)
UNTESTED = ("--exclude-resource-type", "test", "unit_test")
# Other tests of data are those of every build; the invariants are worth looking at with these people, to whom nothing
# is sent.
SUPPRESSED = (
    *("suppressions", "path:models/privacy/suppressions"),
    *("--exclude", "test_type:generic", "test_type:unit", "nobody_is_sent_without_permission"),
)
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


def tell(warehouse: Any, count: int, number: int) -> Story:
    """Build random cases and all scenarios, as they are at first and later.

    Args:
        warehouse: An empty warehouse.
        count: How many cases.
        number: Where the random numbers begin.

    Returns:
        The two runs.
    """
    cases = draw_cases(count, number)
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
