"""Customer service: end users with one field for the name, staff, and what they write to each other."""

from collections.abc import Iterator
from random import Random

from warehouse_cdp.sample import clock
from warehouse_cdp.sample.chance import happens
from warehouse_cdp.sample.entry import Entry, Form, fill_in
from warehouse_cdp.sample.people import Person
from warehouse_cdp.sample.population import World
from warehouse_cdp.sample.tables import Row, Rows, label
from warehouse_cdp.sample.tickets import AGENTS, ticket_rows

FORM = Form("support", "customer", ("e164", "spaced", "national"))
_FIRST_ID = 900_000_000_000
_LAST_NUMBER = 50_000


def _display_name(rng: Random, person: Person, entry: Entry) -> str:
    # What stands in the sender line of an e-mail: whatever the mail program was once told.
    if "@" in entry.email and happens(rng, "display_name_is_mailbox"):
        return entry.email.split("@")[0]
    others = [member for member in person.household.members if member is not person]
    if others and happens(rng, "display_name_of_relative"):
        relative = rng.choice(others)
        return f"{relative.first_name} {relative.last_names[-1][1]}"
    if person.company and happens(rng, "display_name_is_company"):
        return person.company
    if entry.last_name and happens(rng, "display_name_turned"):
        return f"{entry.last_name}, {entry.first_name}"
    return f"{entry.first_name} {entry.last_name}".strip()


def _user(user_id: str, role: str, name: str, created: int, updated: int) -> Row:
    return {
        "id": user_id,
        "role": role,
        "active": "true",
        "name": name,
        "created_at": clock.text(created),
        "updated_at": clock.text(updated),
        "_fivetran_deleted": "false",
        "_fivetran_synced": clock.text(min(updated + clock.DAY, clock.LOADED)),
    }


def _end_user(rng: Random, person: Person, user_id: str, when: int) -> Row:
    entry = fill_in(rng, person, FORM, when)
    row = _user(user_id, "end-user", _display_name(rng, person, entry), when, clock.soon(rng, when, 200))
    row |= {"email": entry.email.lower() if "@" in entry.email else "", "phone": entry.phone}
    return row | {"locale": person.locale.code.replace("_", "-")}


def zendesk_rows(world: World) -> Iterator[Rows]:
    """Write everything customer service holds.

    Args:
        world: The true people.

    Yields:
        Table name and row, truth included; staff and deleted users are nobody's record.
    """
    rng = world.stream("zendesk")
    number = _FIRST_ID + rng.randrange(_LAST_NUMBER)
    staff = [str(number + place) for place in range(AGENTS)]
    for place, user_id in enumerate(staff, start=1):
        row = _user(user_id, "agent" if place > 1 else "admin", f"Agent {place:02d}", clock.START, clock.START)
        yield "zendesk__user", row | {"email": f"agent{place:02d}@brightleaf.example", "locale": "en-US"}
    number += AGENTS
    for person in world.people:
        if not happens(rng, "in_support"):
            continue
        number += 1 + rng.randrange(40)
        when = clock.moment(rng)
        row = _end_user(rng, person, str(number), when)
        if happens(rng, "support_user_deleted"):
            yield (
                "zendesk__user",
                row | {"active": "false", "name": "Permanently deleted user", "email": "", "phone": ""},
            )
        else:
            yield "zendesk__user", row
            yield label("zendesk", "user", row["id"], person.person_id)
        yield from ticket_rows(rng, person, row["id"], when, staff)
