"""The mailing system: profiles that are mostly an e-mail address, and what they were sent and did."""

from collections.abc import Iterator
from dataclasses import replace
from random import Random

from warehouse_cdp.sample import clock
from warehouse_cdp.sample.chance import happens
from warehouse_cdp.sample.entry import Entry, Form, fill_in
from warehouse_cdp.sample.jobs import job_title
from warehouse_cdp.sample.mail_events import Profile, draw_metrics, mail_rows, metric_rows, order_copies
from warehouse_cdp.sample.people import Person
from warehouse_cdp.sample.population import World
from warehouse_cdp.sample.subscriptions import subscriptions
from warehouse_cdp.sample.tables import Row, Rows, label

FORM = Form("mail", "customer", ("e164",))
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def _person_id(rng: Random) -> str:
    return "01" + "".join(rng.choices(_LETTERS, k=24))


def _entry(rng: Random, person: Person, taken: set[str], when: int) -> Entry | None:
    # One profile an address; Klaviyo takes no text for an address that is none.
    entry = fill_in(rng, person, FORM, when)
    email = entry.email.lower()
    if "@" not in email or email in taken:
        return None
    taken.add(email)
    first = entry.first_name if happens(rng, "mail_first_name") else ""
    last = entry.last_name if first and happens(rng, "mail_last_name") else ""
    phone = entry.phone if entry.phone.startswith("+") else ""
    return replace(entry, email=email, first_name=first, last_name=last, phone=phone)


def _row(rng: Random, person: Person, profile: Profile, entry: Entry) -> Row:
    located = happens(rng, "mail_city")
    working = bool(person.company) and happens(rng, "mail_organization")
    updated = clock.soon(rng, profile.created_at, 300)
    return {
        "id": profile.person_id,
        "email": entry.email,
        "phone_number": entry.phone,
        "first_name": entry.first_name,
        "last_name": entry.last_name,
        "title": job_title(person) if working else "",
        "organization": person.company if working else "",
        "city": entry.city if located else "",
        "region": entry.region if located else "",
        "country": person.locale.country if located else "",
        "created": clock.text(profile.created_at),
        "updated": clock.text(updated),
        "_fivetran_deleted": "false",
        "_fivetran_synced": clock.text(clock.loaded(rng, updated)),
    }


def klaviyo_rows(world: World) -> Iterator[Rows]:
    """Write everything the mailing system holds.

    Args:
        world: The true people.

    Yields:
        Table name and row, truth included.
    """
    rng, consents = world.stream("klaviyo"), world.stream("klaviyo consents")
    metrics = draw_metrics(rng)
    taken: set[str] = set()
    profiles: dict[str, Profile] = {}
    for person in world.people:
        present = happens(rng, "in_mail")
        for _ in range(2 if present and happens(rng, "mail_profile_twice") else 1 if present else 0):
            when = clock.moment(rng)
            entry = _entry(rng, person, taken, when)
            if entry is None:
                continue
            profile = Profile(_person_id(rng), when, metrics)
            profiles[entry.email] = profile
            row = _row(rng, person, profile, entry)
            yield "klaviyo__person", row | subscriptions(consents, when, bool(entry.phone))
            yield label("klaviyo", "person", profile.person_id, person.person_id)
            yield from mail_rows(rng, profile, min(int(person.activity), 5))
    yield from order_copies(rng, world, profiles)
    yield from metric_rows(metrics)
