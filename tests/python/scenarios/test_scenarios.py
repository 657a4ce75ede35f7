"""Every scenario, after a first run, after a second one on top of it, and after a single run with all rows."""

from collections.abc import Callable
from typing import Any, NamedTuple

import pytest

from tests.python.declared import only
from tests.python.scenarios.cases import SCENARIOS
from tests.python.scenarios.people import Row, Scenario, statements, users

pytestmark = pytest.mark.dbt

WAREHOUSES = ["duckdb", pytest.param("postgres", marks=pytest.mark.long)]
SETTINGS = only("contacts", "segment", "overrides") | {"run_at": "2026-01-02 00:00:00"}
WITHOUT_SEGMENT = SETTINGS | {"segment_enabled": False}
BUILD = (
    *("build", "--exclude-resource-type", "test", "unit_test"),
    *("--select", "+customer_source_records", "+events", "+customer_id_changes", "+customer_id_redirects"),
)
# Scenarios whose second run has rows of the first no more; in the others rows are added.
REPLACED = {"corrected_record", "deleted_at_source"}


class Outcome(NamedTuple):
    """What a run left: customers by record, changes of the run as type, reason and customers, customers by event."""

    customers: dict[str, str]
    changes: list[tuple[str, str, str, str | None]]
    events: dict[str, str | None]


class Story(NamedTuple):
    """The outcomes of a warehouse that grew, and of one that was built at once."""

    first: Outcome
    second: Outcome
    without_segment: Outcome
    again: Outcome
    at_once: Outcome


def rows_of(scenario: Scenario, run: int) -> list[tuple[str, Row]]:
    """Raw rows of a scenario as a run finds them."""
    if run == 1 or scenario.second is None:
        return scenario.first
    return scenario.second if scenario.name in REPLACED else scenario.first + scenario.second


def outcome(warehouse: Any, run: int, settings: dict[str, Any] = SETTINGS) -> Outcome:
    """Run dbt on the rows of a run and read what is left."""
    warehouse.execute(*statements([row for scenario in SCENARIOS for row in rows_of(scenario, run)]))
    finished = warehouse.dbt(*BUILD, **settings)
    assert finished.returncode == 0, finished.stdout[-3000:]
    return Outcome(
        dict(warehouse.rows("select source_record_id, customer_id from marts.customer_source_records")),
        warehouse.rows(
            "select change_type, reason, customer_id, other_customer_id from marts.customer_id_changes "
            "where run_number = (select max(run_number) from marts.customer_id_changes) order by 1, 2, 3, 4"
        ),
        {
            event_id.split(":")[-1]: customer_id
            for event_id, customer_id in warehouse.rows("select event_id, customer_id from marts.events")
        },
    )


@pytest.fixture(scope="module", params=WAREHOUSES)
def story(request: pytest.FixtureRequest, new_empty: Callable[[str, str], Any]) -> Story:
    """All scenarios in one sequence of runs, and in one run."""
    growing, at_once = new_empty(request.param, "scenarios"), new_empty(request.param, "scenarios_at_once")
    return Story(
        outcome(growing, 1),
        outcome(growing, 2),
        outcome(growing, 2, WITHOUT_SEGMENT),
        outcome(growing, 2),
        outcome(at_once, 2),
    )


def partition(scenario: Scenario, found: Outcome) -> str:
    """Records of a scenario by customer, as scenarios write it."""
    parts: dict[str, list[str]] = {}
    for key, customer_id in found.customers.items():
        name = key.removeprefix(f"{scenario.name}.")
        if name != key or key in users(scenario):
            parts.setdefault(customer_id, []).append(name)
    return " ".join(sorted("+".join(sorted(part)) for part in parts.values()))


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.name)
def test_scenario(scenario: Scenario, story: Story) -> None:
    later = scenario.customers if scenario.later is None else scenario.later
    assert partition(scenario, story.first) == scenario.customers
    assert partition(scenario, story.second) == later
    assert partition(scenario, story.at_once) == later
    keys = {*story.first.customers, *story.second.customers}
    own = {key for key in keys if key.startswith(f"{scenario.name}.") or key in users(scenario)}
    ids = {found.customers[key] for found in (story.first, story.second) for key in own if key in found.customers}
    logged = [f"{kind}: {why}" for kind, why, one, other in story.second.changes if one in ids or other in ids]
    assert sorted(logged) == sorted(scenario.changes)
    for event, user in scenario.visitors.items():
        for found in (story.second, story.again, story.at_once):
            assert found.events[f"{scenario.name}.{event}"] == (user and found.customers[user])


def test_a_source_that_is_switched_off_takes_nobody_with_it_for_good(story: Story) -> None:
    assert "kim" not in story.without_segment.customers
    assert story.without_segment.changes == story.second.changes
    assert story.again == story.second


def test_who_stays_keeps_its_id(story: Story) -> None:
    for scenario in SCENARIOS:
        if scenario.second is None:
            for key, customer_id in story.first.customers.items():
                if key.startswith(f"{scenario.name}."):
                    assert story.second.customers[key] == customer_id
