"""Customers as they are in a run, and what may happen to them before the next one."""

from dataclasses import dataclass, field, replace
from typing import Any

Question = tuple[str, str]
QUESTIONS: list[Question] = [("marketing", "email"), ("advertising", "ads"), ("sale", "ads"), ("service", "web")]
SEGMENTS = ["newsletter_subscribers", "vips_for_ads", "cart_abandoners"]


@dataclass(frozen=True)
class Person:
    """A customer id and what is known under it.

    Attributes:
        customer_id: The id.
        fate: `present`, `merged`, `retired`, `erased`, or `absent`, which is none: it only did not arrive.
        heir: Whose part they are after a merge.
        email: Address.
        phone: Number.
        first_name: Given name.
        revenue: What they bought for.
        records: Source, kind and id of records at tools.
        gone: Those that were there once.
        consents: Status and whether it is permitted, by question.
        segments: Whether in the control group, by segment of which they are members.
    """

    customer_id: str
    fate: str = "present"
    heir: str | None = None
    email: str | None = None
    phone: str | None = None
    first_name: str | None = None
    revenue: int = 0
    records: tuple[tuple[str, str, str], ...] = ()
    gone: tuple[tuple[str, str, str], ...] = ()
    consents: dict[Question, tuple[str, bool]] = field(default_factory=dict)
    segments: dict[str, bool] = field(default_factory=dict)


@dataclass(frozen=True)
class World:
    """A few people who share nothing with other worlds, and what is suppressed of them: value and question."""

    people: tuple[Person, ...]
    suppressed: frozenset[tuple[str, Question]] = frozenset()

    def with_person(self, person: Person) -> "World":
        """The world with somebody changed."""
        people = tuple(person if one.customer_id == person.customer_id else one for one in self.people)
        return replace(self, people=people)


def after(world: World, what: str, place: int, *details: Any) -> World:
    """The world after an event that befalls a person; nothing happens to those who are gone for good.

    Args:
        world: The world before.
        what: Kind of the event.
        place: Place of the person.
        *details: What the event needs to be told.

    Returns:
        The world after it.
    """
    person = world.people[place % len(world.people)]
    if person.fate in ("merged", "erased"):
        return world
    if what == "suppress":
        return replace(world, suppressed=world.suppressed ^ {(details[0], details[1])})
    if what == "merge":
        heir = world.people[(place + 1) % len(world.people)]
        if heir is person or heir.fate != "present" or person.fate != "present":
            return world
        survivor = replace(heir, records=heir.records + person.records, gone=heir.gone + person.gone)
        merged = replace(person, fate="merged", heir=heir.customer_id, records=(), gone=())
        return world.with_person(survivor).with_person(merged)
    if what == "records":
        return world.with_person(replace(person, records=details[0], gone=person.gone + person.records))
    if what == "fate":
        return world.with_person(replace(person, fate=details[0]))
    if what == "consent":
        question, status = details
        return world.with_person(replace(person, consents=person.consents | {question: status}))
    if what == "segment":
        segment, side = details
        others = {name: is_holdout for name, is_holdout in person.segments.items() if name != segment}
        return world.with_person(replace(person, segments=others | ({} if side is None else {segment: side})))
    return world.with_person(replace(person, **{what: details[0]}))
