"""Customer ids over many runs: people come, join, are merged and parted, leave and come back."""

import hashlib
import json
from collections.abc import Callable
from typing import Any, NamedTuple

import pytest

from tests.python.declared import only

pytestmark = pytest.mark.dbt

# The same for most runs, because dbt reads the project anew when a variable changes.
SETTINGS = only("contacts") | {"run_at": "2026-01-02 00:00:00"}
LAST_SETTINGS = SETTINGS | {"run_at": "2026-01-01 00:00:00"}
PUBLIC = ("--select", "+customers", "+customer_source_records", "+customer_id_changes", "+customer_id_redirects")
BUILD = ("build", "--exclude-resource-type", "unit_test", "test", *PUBLIC)
HISTORY = "int_identity__assignments"

# Whoever shares an address or a phone and the given name is one person; nobody else shares anything.
COLUMNS = "(source_name, source_record_id, first_name, last_name, email)"
FIRST = [
    "create schema contacts",
    "create table contacts.contacts (source_name varchar, source_record_id varchar, first_name varchar, "
    "last_name varchar, email varchar, phone varchar)",
    f"""insert into contacts.contacts {COLUMNS} values
        ('crm', 'ada1', 'Ada', 'Quill', 'ada@x.com'), ('till', 'ada2', 'Ada', 'Quill', 'ada@x.com'),
        ('crm', 'bea1', 'Bea', 'Stone', 'bea@x.com'),
        ('crm', 'bea2', 'Bea', 'Vance', 'vance@x.com'), ('crm', 'bea3', 'Bea', 'Vance', 'vance@x.com'),
        ('crm', 'cleo1', 'Cleo', 'Hart', 'one@x.com'), ('crm', 'cleo2', 'Cleo', 'Moss', 'two@x.com'),
        ('crm', 'cleo3', 'Cleo', 'Pike', 'pike@x.com'), ('crm', 'cleo4', 'Cleo', 'Pike', 'pike@x.com'),
        ('crm', 'cleo5', 'Cleo', 'Pike', 'pike@x.com'),
        ('crm', 'dora1', 'Dora', 'Lind', 'dora@x.com'),
        ('till', 'tess1', 'Tess', 'Wood', 'tess@x.com')""",
    "update contacts.contacts set phone = '+12025550143' where source_record_id = 'bea1'",
]
# Ada gets a record with a smaller key than she had; a late record bridges two Beas; two Cleos turn out to be one.
SECOND = [
    f"""insert into contacts.contacts {COLUMNS} values
        ('a_list', 'ada0', 'Ada', 'Quill', 'ada@x.com'), ('crm', 'bea4', 'Bea', 'Vance', 'vance@x.com')""",
    "update contacts.contacts set phone = '+12025550143' where source_record_id = 'bea4'",
    "update contacts.contacts set email = 'cleo@x.com' where source_record_id in ('cleo1', 'cleo2')",
]
# The bridge was a mistake; both Cleos are the third one too; Dora is deleted; the till delivers nothing.
THIRD = [
    "update contacts.contacts set phone = null where source_record_id = 'bea4'",
    "update contacts.contacts set email = 'pike@x.com' where source_record_id in ('cleo1', 'cleo2')",
    "delete from contacts.contacts where source_record_id = 'dora1'",
    "delete from contacts.contacts where source_name = 'till'",
]
FOURTH = [
    f"""insert into contacts.contacts {COLUMNS} values
        ('crm', 'dora1', 'Dora', 'Lind', 'dora@x.com'),
        ('till', 'tess1', 'Tess', 'Wood', 'tess@x.com'), ('till', 'ada2', 'Ada', 'Quill', 'ada@x.com')""",
]


class State(NamedTuple):
    """What a run left.

    Attributes:
        customers: Customer id of every record of today, by the record's own id.
        redirects: Present customer id by former id.
        count_assignments: Rows of the history.
    """

    customers: dict[str, str]
    redirects: dict[str, str]
    count_assignments: int


def state(warehouse: Any) -> State:
    """The state of a warehouse."""
    return State(
        dict(warehouse.rows("select source_record_id, customer_id from marts.customer_source_records")),
        dict(warehouse.rows("select former_customer_id, customer_id from marts.customer_id_redirects")),
        warehouse.rows(f"select count(*) from identity.{HISTORY}")[0][0],
    )


def run(warehouse: Any, *command: str, **variables: object) -> State:
    """Run dbt and give what is left."""
    finished = warehouse.dbt(*command, **SETTINGS | variables)
    assert finished.returncode == 0, finished.stdout[-3000:]
    return state(warehouse)


def lose_everything_but_the_history(warehouse: Any) -> None:
    """Drop all that a build made, apart from the assignments."""
    for schema in ("marts", "intermediate", "staging"):
        warehouse.execute(f"drop schema {schema} cascade")
    made = warehouse.rows(
        f"select table_name, table_type from information_schema.tables "
        f"where table_schema = 'identity' and table_name <> '{HISTORY}'"
    )
    for name, kind in made:
        warehouse.execute(f"drop {'view' if kind == 'VIEW' else 'table'} if exists identity.{name} cascade")


class Story(NamedTuple):
    """The states of one warehouse, run by run."""

    warehouse: Any
    first: State
    second: State
    killed: State
    third: State
    empty: State
    off: State
    fourth: State


@pytest.fixture(scope="module", params=["duckdb", pytest.param("postgres", marks=pytest.mark.long)])
def story(request: pytest.FixtureRequest, new_empty: Callable[[str, str], Any]) -> Story:
    """A few people in a few runs, all but the last at the same time by the clock and that one before the others."""
    warehouse = new_empty(request.param, "durable_ids")
    warehouse.execute(*FIRST)
    first = run(warehouse, *BUILD)
    warehouse.execute(*SECOND)
    second = run(warehouse, "run", *PUBLIC)
    warehouse.execute(*THIRD)
    run(warehouse, "run", "--select", f"+{HISTORY}")
    killed = run(warehouse, "run", "--select", HISTORY)
    third = run(warehouse, "run", *PUBLIC, "--full-refresh")
    empty = run(warehouse, "run", *PUBLIC, "--empty")
    off = run(warehouse, "run", *PUBLIC, contacts_enabled=False)
    lose_everything_but_the_history(warehouse)
    warehouse.execute(*FOURTH)
    fourth = run(warehouse, *BUILD, **LAST_SETTINGS)
    return Story(warehouse, first, second, killed, third, empty, off, fourth)


def changes(story: Story, change_type: str, run_number: int) -> set[tuple[Any, ...]]:
    """Logged changes of one kind in one run: customer, other customer, reason, the records' own ids."""
    rows = story.warehouse.rows(f"""
        select customer_id, other_customer_id, reason, record_ids from marts.customer_id_changes
        where change_type = '{change_type}' and run_number = {run_number}
    """)
    return {
        (customer, other, reason, *(key.split(":")[-1] for key in (json.loads(ids) if isinstance(ids, str) else ids)))
        for customer, other, reason, ids in rows
    }


def test_a_new_id_hashes_the_smallest_key_and_how_many_ids_it_founded(story: Story) -> None:
    founded = [hashlib.md5(f"crm:contact:bea1|{number}".encode()).hexdigest() for number in (0, 1)]
    assert [story.first.customers["bea1"], story.third.customers["bea1"]] == founded


def test_who_joins_changes_nobody(story: Story) -> None:
    ada = story.first.customers["ada1"]
    assert {story.second.customers[record] for record in ("ada0", "ada1", "ada2")} == {ada}
    assert story.second.redirects.get(ada) is None


def test_a_late_bridge_merges_into_the_greater_part(story: Story) -> None:
    stone, vance = story.first.customers["bea1"], story.first.customers["bea2"]
    assert {story.second.customers[f"bea{number}"] for number in (1, 2, 3, 4)} == {vance}
    assert story.second.redirects[stone] == vance
    assert (stone, vance, "joined by a shared identifier", "bea1") in changes(story, "merged", 2)


def test_a_merge_that_was_a_mistake_is_undone_for_who_holds_the_former_id_too(story: Story) -> None:
    stone, vance = story.first.customers["bea1"], story.first.customers["bea2"]
    parted = story.third.customers["bea1"]
    assert {story.third.customers[f"bea{number}"] for number in (2, 3, 4)} == {vance}
    assert parted not in (stone, vance)
    assert story.third.redirects[stone] == parted
    assert changes(story, "split", 3) == {(vance, parted, "evidence is gone", "bea1")}
    assert (parted, None, "split off", "bea1") in changes(story, "created", 3)


def test_a_chain_of_merges_is_one_hop(story: Story) -> None:
    hart, moss, pike = (story.first.customers[f"cleo{number}"] for number in (1, 2, 3))
    kept, former = sorted((hart, moss))
    assert story.second.customers["cleo1"] == story.second.customers["cleo2"] == kept
    assert story.second.redirects[former] == kept
    assert {story.third.customers[f"cleo{number}"] for number in (1, 2, 3, 4, 5)} == {pike}
    assert [story.third.redirects[former_id] for former_id in (kept, former)] == [pike, pike]
    assert changes(story, "merged", 3) == {(kept, pike, "joined by a shared identifier", "cleo1", "cleo2")}


def test_who_is_deleted_is_retired_and_comes_back_the_same(story: Story) -> None:
    dora = story.first.customers["dora1"]
    assert "dora1" not in story.third.customers
    assert changes(story, "retired", 3) == {(dora, None, "all records are gone", "dora1")}
    assert dora not in story.third.redirects
    assert story.fourth.customers["dora1"] == dora
    assert changes(story, "created", 4) == {(dora, None, "records came back", "dora1")}


def test_a_source_that_delivers_nothing_retires_nobody(story: Story) -> None:
    assert "tess1" not in story.third.customers
    for nothing in (story.empty, story.off):
        assert nothing.customers == {}
        assert nothing.count_assignments == story.third.count_assignments
    for record in ("tess1", "ada2"):
        assert story.fourth.customers[record] == story.first.customers[record]


def test_a_killed_run_and_a_full_refresh_add_nothing(story: Story) -> None:
    assert story.killed.customers == story.second.customers
    assert story.third.count_assignments == story.killed.count_assignments > story.second.count_assignments


def test_the_history_alone_gives_back_every_id(story: Story) -> None:
    came_back = {"dora1", "tess1", "ada2"}
    assert {key: value for key, value in story.fourth.customers.items() if key not in came_back} == (
        story.third.customers
    )
    assert story.fourth.redirects == story.third.redirects
    assert story.fourth.count_assignments == story.third.count_assignments + 1


def test_assigned_at_is_the_run_since_which_it_holds(story: Story) -> None:
    since = story.warehouse.rows("""
        select source_record_id, cast(cast(assigned_at as date) as varchar) from marts.customer_source_records
        where source_record_id in ('ada1', 'tess1', 'dora1') order by 1
    """)
    assert since == [("ada1", "2026-01-02"), ("dora1", "2026-01-01"), ("tess1", "2026-01-02")]


def test_the_invariants_hold(story: Story) -> None:
    tested = story.warehouse.dbt(
        *("test", "--select", "test_type:singular,+customer_id_redirects", "--indirect-selection", "cautious"),
        **LAST_SETTINGS,
    )
    assert tested.returncode == 0, tested.stdout[-3000:]
