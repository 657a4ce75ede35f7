"""Nobody without permission is ever permitted, nobody permitted is lost: random people against the oracle."""

from collections import Counter
from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest

from tests.python.declared import only
from tests.python.privacy.cases import NOW, Case, draw_cases
from tests.python.privacy.loading import loading
from tests.python.privacy.oracle import QUESTIONS
from tests.python.privacy.world import World

pytestmark = pytest.mark.dbt

# Number of cases, and where the random numbers begin; each batch is two builds.
BATCHES = [
    pytest.param("duckdb", 200, 1, id="200"),
    *(pytest.param("duckdb", 500, batch, id=f"500_{batch}", marks=pytest.mark.long) for batch in range(2, 6)),
    pytest.param("postgres", 200, 1, id="200_postgres", marks=pytest.mark.long),
]

MODELS = (
    *("consent_policies", "consent_purposes", "jurisdiction_groups", "path:models/privacy/consents"),
    *("path:models/privacy/suppressions", "consent_ledger", "contact_point_consents", "customer_consents"),
    *("customer_consent_history", "suppressions"),
)
# Of the tests those that a build makes anyway of the sample are left out, but for the invariants.
BUILD = ("build", "--select", *MODELS, "--exclude", "test_type:generic", "test_type:unit")
Question = tuple[str, str, str]


def build(warehouse: Any, worlds: list[World]) -> dict[Question, list[tuple[datetime, Any, bool]]]:
    """Build what is permitted in some worlds, and give the periods of each question."""
    warehouse.execute(*loading({str(number): world for number, world in enumerate(worlds)}))
    finished = warehouse.dbt(*BUILD, **only(), run_at=str(NOW))
    assert finished.returncode == 0, finished.stdout[-4000:]
    periods: dict[Question, list[tuple[datetime, Any, bool]]] = {}
    for *question, since, until, is_permitted in warehouse.rows(
        "select customer_id, purpose, channel, valid_from, valid_to, is_permitted "
        "from privacy.customer_consent_history order by valid_from"
    ):
        periods.setdefault((question[0], question[1], question[2]), []).append((since, until, is_permitted))
    return periods


def wrong_answers(
    world: World, prefix: str, moments: set[datetime], periods: dict[Question, list[tuple[datetime, Any, bool]]]
) -> list[tuple[str, str, datetime, list[bool]]]:
    """Where the periods say something else than the oracle: customer, question, moment, what the models say."""
    wrong = []
    for who, customer in world.customers.items():
        for purpose, channel in QUESTIONS:
            answers = periods[f"{prefix}.{who}", purpose, channel]
            for moment in moments:
                found = [answer for since, until, answer in answers if holds(since, until, moment)]
                known = bool(found) or moment >= customer.first_seen_at
                if known and found != [world.is_permitted(who, purpose, channel, moment)]:
                    wrong.append((who, f"{purpose} {channel}", moment, found))
    return wrong


def holds(since: datetime, until: datetime | None, moment: datetime) -> bool:
    """Whether a period holds at a moment."""
    return since <= moment and (until is None or moment < until)


@pytest.mark.parametrize(("target", "count", "number"), BATCHES)
def test_what_is_permitted_is_what_the_oracle_says(
    target: str, count: int, number: int, new_empty: Callable[[str, str], Any]
) -> None:
    cases = draw_cases(count, number)
    assert len(cases) == count
    warehouse = new_empty(target, f"random_consents_{number}")
    for worlds in ([case.earlier for case in cases], [case.later for case in cases]):
        periods = build(warehouse, worlds)
        for place, (world, case) in enumerate(zip(worlds, cases, strict=True)):
            moments = {NOW, *(moment for moment in case.moments if moment < NOW)}
            assert wrong_answers(world, str(place), moments, periods) == [], world
    statements = sum(len(case.later.statements) for case in cases)
    assert warehouse.rows("select count(*) from privacy.consent_ledger") == [(statements,)]
    # The cases are worth something only where everything happens in them.
    statuses = Counter(status for (status,) in warehouse.rows("select status from privacy.customer_consents"))
    assert min(statuses.values()) > 20
    assert set(statuses) >= {"granted", "withdrawn", "expired", "pending", "not_counted", "silent", "minor"}
