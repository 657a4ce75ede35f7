"""The hard family cases are there."""

from collections import Counter, defaultdict
from itertools import combinations

from warehouse_cdp.sample.people import Person
from warehouse_cdp.sample.population import World
from warehouse_cdp.sample.tables import Row

Tables = dict[str, list[Row]]


def _pairs(world: World) -> list[tuple[Person, Person]]:
    homes = {id(person.household): person.household for person in world.people}
    return [pair for home in homes.values() for pair in combinations(home.members, 2)]


def test_twins_share_birth_date_and_name(world: World) -> None:
    twins = [(one, two) for one, two in _pairs(world) if one.birth == two.birth]
    assert twins
    assert all(one.first_name != two.first_name for one, two in twins)


def test_namesakes_are_a_generation_apart(world: World) -> None:
    namesakes = [
        (one, two)
        for one, two in _pairs(world)
        if one.first_name == two.first_name and one.last_names[0] == two.last_names[0]
    ]
    assert any(one.suffix == "Sr." and two.suffix in ("Jr.", "III") for one, two in namesakes)
    assert all(abs(one.birth.year - two.birth.year) > 15 for one, two in namesakes)


def test_some_women_change_their_name_and_some_take_both(world: World) -> None:
    changed = [person for person in world.people if len(person.last_names) > 1]
    assert changed
    assert all(person.sex == "F" for person in changed)
    assert any("-" in person.last_names[-1][1] for person in world.people)


def test_some_families_share_a_mailbox_and_a_browser(world: World, tables: Tables) -> None:
    shared = {person.household.email for person in world.people if person.household.email}
    users: dict[str, set[str]] = defaultdict(set)
    for row in tables["segment__identifies"]:
        users[row["anonymous_id"]].add(row["user_id"])
    assert any(row["email"] in shared for row in tables["shopify__customer"])
    assert any(len(found) > 1 for found in users.values())


def test_some_register_twice_with_another_mailbox(tables: Tables) -> None:
    labels = [row for row in tables["labels__labelled_records"] if row["record_type"] == "customer"]
    assert sum(count > 1 for count in Counter(row["person_id"] for row in labels).values()) > 10


def test_cashiers_lend_the_phone_of_their_store(tables: Tables) -> None:
    holders = Counter(row["phone"] for row in tables["pos__loyalty_members"] if row["phone"])
    assert max(holders.values()) > 3


def test_activity_is_skewed(tables: Tables) -> None:
    orders = sorted(Counter(row["customer_id"] for row in tables["shopify__order"] if row["customer_id"]).values())
    busiest = sum(orders[-len(orders) // 5 :])
    assert busiest > 0.45 * sum(orders)
    assert orders[len(orders) // 2] <= 2
