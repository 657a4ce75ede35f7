"""Random people with what they said, before and after some of them were merged or parted."""

from dataclasses import dataclass, replace
from datetime import datetime

from hypothesis import strategies as st

from tests.python.drawn import draw
from tests.python.privacy.draws import E0, E1, TIMES, customers, privacy_requests, statements
from tests.python.privacy.oracle import Customer
from tests.python.privacy.world import World


@dataclass(frozen=True)
class Case:
    """What is known in two runs, the second of which has other customers and knows more.

    Attributes:
        earlier: What the first run knows.
        later: What the second run knows.
        moments: Moments to ask about.
    """

    earlier: World
    later: World
    moments: tuple[datetime, ...] = ()


def holding(
    records: dict[str, list[tuple[str, str]]], owners: list[str], people: list[Customer]
) -> dict[str, Customer]:
    """Customers with the contact points of the records that they own; a device passes from one record to the next."""
    found = {person.customer_id: replace(person, points=set(), devices=[]) for person in people}
    ends = [None, *TIMES[4::3]]
    for place, (record, points) in enumerate(records.items()):
        owner = found[owners[place]]
        owner.points |= {("record_id", record), *(point for point in points if point[0] != "anonymous_id")}
        last = place == len(records) - 1
        owner.devices += [
            (value, ends[place], None if last else ends[place + 1]) for kind, value in points if kind == "anonymous_id"
        ]
    return {key: customer for key, customer in found.items() if customer.points}


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """People, what they say, who holds what at first and later."""
    contacts = st.lists(
        st.sampled_from([*(("email", value) for value in [*E0[:2], *E1]), ("phone", "p0"), ("anonymous_id", "d0")]),
        unique=True,
        min_size=1,
    )
    records = {f"r{number}": draw(contacts) for number in range(draw(st.integers(2, 4)))}
    people = [draw(customers(f"c{number}")) for number in range(3)]
    owners = st.lists(st.sampled_from(["c0", "c0", "c0", "c1", "c2"]), min_size=len(records), max_size=len(records))
    said = [draw(statements(f"s{number}")) for number in range(draw(st.integers(2, 9)))]
    asked = [draw(privacy_requests(f"q{number}")) for number in range(draw(st.sampled_from([0, 0, 1, 2])))]
    known = draw(st.integers(0, len(said)))
    worlds = []
    for heard, open_requests in ((said[:known], asked[:1]), (said, asked)):
        held_by = draw(owners)
        matched = dict(zip(records, held_by, strict=True))
        requests = [replace(one, customer=matched.get(one.customer or "")) for one in open_requests]
        worlds.append(World(holding(records, held_by, people), heard, requests))
    return Case(worlds[0], worlds[1], tuple(draw(st.lists(st.sampled_from(TIMES), min_size=3, max_size=3))))


def draw_cases(count: int, number: int) -> list[Case]:
    """Draw cases, always the same ones for a number.

    Args:
        count: How many.
        number: Where the random numbers begin.

    Returns:
        The cases.
    """
    return draw(cases(), count, number)
