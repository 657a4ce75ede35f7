"""Random people and what befalls them from run to run."""

from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from tests.python.activation.people import QUESTIONS, SEGMENTS, Person, World, after
from tests.python.drawn import draw

YES, NO = [("granted", True)] * 8 + [("silent", True)] * 2, [("withdrawn", False), ("objected", False)]
NO += [("restricted", False), ("do_not_sell", False), ("expired", False), ("silent", False)]
PHONES = [None, "+4922155501", "+4922155502"]


@st.composite
def people(draw: st.DrawFn, number: int) -> Person:
    """Somebody, most likely a member of something who may be sent."""
    consents = {question: draw(st.sampled_from(YES + NO[:2] + NO[5:])) for question in QUESTIONS}
    sides = {segment: draw(st.sampled_from([False] * 6 + [True] + [None] * 2)) for segment in SEGMENTS}
    tools = [("klaviyo", "profile"), ("salesforce", "contact"), ("salesforce", "lead")]
    return Person(
        f"c{number}",
        email=draw(st.sampled_from(["a@x.org", "b@x.org", "c@x.org", None])),
        phone=draw(st.sampled_from(PHONES)),
        first_name=draw(st.sampled_from(["Anna", "Zoë", "O'Neill", None])),
        revenue=draw(st.integers(0, 900)),
        records=tuple((*tool, f"{tool[1]}{number}") for tool in tools if draw(st.integers(0, 2))),
        consents=consents,
        segments={segment: side for segment, side in sides.items() if side is not None},
    )


@st.composite
def events(draw: st.DrawFn) -> tuple[Any, ...]:
    """Something that happens."""
    details: dict[str, list[st.SearchStrategy[Any]]] = {
        "email": [st.sampled_from(["a@x.org", "b@x.org", "d@x.org", None])],
        "phone": [st.sampled_from(PHONES)],
        "first_name": [st.sampled_from(["Anna", "Eve", None])],
        "revenue": [st.integers(0, 900)],
        "records": [st.just(())],
        "consent": [st.sampled_from(QUESTIONS), st.sampled_from(YES[:3] + NO)],
        "suppress": [st.sampled_from(["a@x.org", "b@x.org", PHONES[1]]), st.sampled_from(QUESTIONS[:3])],
        "segment": [st.sampled_from(SEGMENTS), st.sampled_from([False, False, True, None])],
        "merge": [],
        "fate": [st.sampled_from(["absent", "absent", "present", "present", "retired", "erased"])],
    }
    what = draw(st.sampled_from([*details, "consent", "suppress", "fate"]))
    return (what, draw(st.integers(0, 2)), *(draw(detail) for detail in details[what]))


@st.composite
def cases(draw: st.DrawFn, count_runs: int, exodus: int) -> list[World]:
    """A world in each of some runs.

    Args:
        draw: Hypothesis's.
        count_runs: How many.
        exodus: The run in which many leave a segment at once.
    """
    world = World(tuple(draw(people(number)) for number in range(draw(st.integers(1, 3)))))
    worlds = []
    for run in range(count_runs):
        for event in draw(st.lists(events(), max_size=2)) if run else []:
            world = after(world, *event)
        if run == exodus and draw(st.booleans()):
            for place, _ in enumerate(world.people):
                world = after(world, "segment", place, SEGMENTS[0], None)
        if run == count_runs - 1:
            world = all_here(world)
        worlds.append(world)
    return worlds


def all_here(world: World) -> World:
    """The world when everybody who did not arrive is back."""
    back = tuple(replace(one, fate="present") if one.fate == "absent" else one for one in world.people)
    return replace(world, people=back)


def apart(world: World, prefix: str) -> World:
    """The world with keys and contact points of its own."""

    def own(value: str | None) -> str | None:
        """A value as nobody in another world has it."""
        return value and (value + prefix if value.startswith("+") else prefix + value)

    def own_records(records: tuple[tuple[str, str, str], ...]) -> tuple[tuple[str, str, str], ...]:
        """Records as nobody in another world has them."""
        return tuple((source, kind, f"{prefix}.{record}") for source, kind, record in records)

    moved = tuple(
        replace(
            person,
            customer_id=f"{prefix}.{person.customer_id}",
            heir=person.heir and f"{prefix}.{person.heir}",
            email=own(person.email),
            phone=own(person.phone),
            records=own_records(person.records),
            gone=own_records(person.gone),
        )
        for person in world.people
    )
    return World(moved, frozenset((own(value) or "", question) for value, question in world.suppressed))


def draw_cases(count: int, number: int, count_runs: int, exodus: int) -> list[list[World]]:
    """Draw cases, always the same ones for a number; gives for each the worlds run by run."""
    drawn = draw(cases(count_runs, exodus), count, number)
    return [[apart(world, str(place)) for world in case] for place, case in enumerate(drawn)]
