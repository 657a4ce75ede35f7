"""Loyalty members of the stores, with the cashiers' shared card among them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random

from warehouse_cdp.sample import clock
from warehouse_cdp.sample.chance import happens
from warehouse_cdp.sample.entry import Entry, Form, fill_in
from warehouse_cdp.sample.locales import Locale
from warehouse_cdp.sample.people import Person
from warehouse_cdp.sample.phones import write_phone
from warehouse_cdp.sample.stores import Store
from warehouse_cdp.sample.subscriptions import till_consents
from warehouse_cdp.sample.tables import Rows, label

FORM = Form("till", "staff", ("digits", "national", "double_zero", "spaced"))
TILL_ID = "till_1"


@dataclass(slots=True)
class Member:
    """One card; points grow while purchases are made."""

    member_id: str
    loyalty_number: str
    person_id: str
    locale: Locale
    store: Store
    entry: Entry
    enrolled_at: int
    purchases: int
    points: int = 0


def _entry_at_till(rng: Random, person: Person, store: Store, when: int) -> Entry:
    entry = fill_in(rng, person, FORM, when)
    if entry.phone or not happens(rng, "store_phone_as_placeholder"):
        return entry
    return replace(entry, phone=write_phone(store.phone, store.locale, "digits"))


def _till(store: Store, number: int) -> Member:
    phone = write_phone(store.phone, store.locale, "digits")
    entry = Entry("Till", store.store_id, store.email, phone, None, "", "", "", "", "")
    card = f"{99_000_000 + number}"
    return Member(f"m{number:06d}", card, TILL_ID, store.locale, store, entry, clock.START, purchases=40)


def enrol(rng: Random, people: list[Person], stores: dict[str, list[Store]]) -> list[Member]:
    """Hand out cards, by time of enrolment; the first one is the cashiers'.

    Args:
        rng: Seeded generator.
        people: All people.
        stores: Stores by locale code.

    Returns:
        Members.
    """
    found = sorted((clock.moment(rng), place) for place in range(len(people)) if happens(rng, "in_till"))
    members = [_till(stores["de_DE"][0], 1)]
    for number, (when, place) in enumerate(found, start=2):
        person = people[place]
        store = rng.choice(stores[person.locale.code])
        card = f"{20_000_000 + number * 37}"
        entry = _entry_at_till(rng, person, store, when)
        count = 0 if happens(rng, "card_never_used") else int(person.activity)
        members.append(Member(f"m{number:06d}", card, person.person_id, person.locale, store, entry, when, count))
    return members


def member_rows(rng: Random, consents: Random, members: list[Member]) -> Iterator[Rows]:
    """Write the members, after their purchases are known.

    Args:
        rng: Seeded generator.
        consents: Another one, for what members consent to.
        members: All members.

    Yields:
        Table name and row; each member's truth follows it.
    """
    for member in members:
        entry = member.entry
        yield (
            "pos__loyalty_members",
            {
                "member_id": member.member_id,
                "loyalty_number": member.loyalty_number,
                "email": entry.email,
                "phone": entry.phone,
                "first_name": entry.first_name,
                "last_name": entry.last_name,
                # This till exports dates as DD.MM.YYYY in every country.
                "birth_date": entry.birth.strftime("%d.%m.%Y") if entry.birth else "",
                "postal_code": entry.postal_code,
                "tier": "gold" if member.points > 500 else "silver" if member.points > 150 else "basic",
                "points_balance": str(member.points),
                "enrolled_at": clock.text(member.enrolled_at),
                "enrolled_store_id": member.store.store_id,
                "status": rng.choices(("active", "closed"), (95, 5))[0],
                "updated_at": clock.text(clock.soon(rng, member.enrolled_at, 300)),
                **till_consents(consents, member.enrolled_at),
            },
        )
        yield label("pos", "member", member.member_id, member.person_id)
