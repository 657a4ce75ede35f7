"""Requests of people about their data, as the tool of the privacy team keeps them."""

from collections.abc import Iterator
from random import Random

from warehouse_cdp.sample import clock
from warehouse_cdp.sample.chance import happens
from warehouse_cdp.sample.entry import Form, mailbox
from warehouse_cdp.sample.people import Person, at
from warehouse_cdp.sample.phones import write_phone
from warehouse_cdp.sample.population import World
from warehouse_cdp.sample.tables import Row, Rows

FORM = Form("request", "customer", ("e164", "spaced", "national"))
# Each kind in turn, so that a small sample has all of them.
TYPES = ("rectification", "access", "erasure", "objection", "restriction", "do_not_sell", "portability")
# Half of them are still open.
STATES = ("received", "completed", "in_progress", "rejected", "received", "lifted")
OUTCOMES = {"completed": "Done.", "rejected": "Not ours to answer.", "lifted": "Taken back."}
# So long does the privacy team work on a request, if it answers at all.
WORK = 25 * clock.DAY
RECENT = clock.END - 80 * clock.DAY
WITHOUT_CHECK = ("objection", "do_not_sell")


def _jurisdiction(rng: Random, person: Person, when: int) -> str:
    if not happens(rng, "request_names_jurisdiction"):
        return ""
    country, region = person.locale.country_code, at(person.household.homes, when).region
    return f"{country}-{region}" if country == "US" and len(region) == 2 else country


def _contact(rng: Random, person: Person) -> dict[str, str]:
    """Give what a requester is known by: usually a mailbox, sometimes what is a relative's, or what nobody has."""
    home = person.household
    relatives = [member for member in home.members if member is not person]
    if relatives and home.landline:
        return {"phone": write_phone(home.landline, person.locale, "e164")}
    if relatives and happens(rng, "request_with_phone_of_relative"):
        number = at(rng.choice(relatives).phones, clock.END)
        return {"email": mailbox(rng, person, FORM), "phone": write_phone(number, person.locale, "spaced")}
    if happens(rng, "request_from_unknown_address"):
        return {"email": f"{person.person_id}.{rng.randrange(1000)}@unknown.example"}
    return {"email": mailbox(rng, person, FORM)}


def _request(rng: Random, person: Person, number: int) -> Row:
    kind, state = TYPES[number % len(TYPES)], STATES[number // 2 % len(STATES)]
    if (kind, state) == ("erasure", "completed"):
        # The sources still have everybody.
        state = "in_progress"
    is_open = state in ("received", "in_progress")
    asked = clock.moment(rng, RECENT) if is_open else clock.moment(rng, clock.START, RECENT)
    closed = "" if is_open else clock.text(asked + rng.randrange(clock.DAY, WORK))
    is_checked = kind not in WITHOUT_CHECK and state != "rejected" and happens(rng, "request_is_checked")
    return {
        "request_id": f"dsr_{number + 1:05d}",
        "request_type": kind,
        "status": state,
        "requested_at": clock.text(asked),
        "identity_verified_at": clock.text(min(asked + rng.randrange(3600, clock.DAY), clock.END))
        if is_checked
        else "",
        **_contact(rng, person),
        "jurisdiction": _jurisdiction(rng, person, asked),
        "purpose": rng.choice(("", "marketing", "personalisation", "advertising")) if kind == "objection" else "",
        "outcome": OUTCOMES.get(state, ""),
        "closed_at": closed,
        "updated_at": closed or clock.text(min(asked + clock.DAY, clock.END)),
    }


def _corrections(rng: Random, person: Person, request: Row) -> Iterator[Rows]:
    """Give what somebody asks to correct: a new family name, and for some a new address to write to."""
    corrected = {"last_name": f"{person.last_names[-1][1]}-{rng.choice(('Lindqvist', 'Moreau', 'Novak'))}"}
    if happens(rng, "correction_of_email"):
        corrected["email"] = f"new.{rng.randrange(100)}.{mailbox(rng, person, FORM)}"
    for attribute, value in corrected.items():
        yield (
            "privacy__privacy_corrections",
            {
                "request_id": request["request_id"],
                "attribute": attribute,
                "value": value,
                "updated_at": request["updated_at"],
            },
        )


def request_rows(world: World) -> Iterator[Rows]:
    """Write everything the tool for privacy requests holds.

    Args:
        world: The true people.

    Yields:
        Table name and row.
    """
    rng = world.stream("privacy requests")
    people = [person for person in world.people if happens(rng, "makes_a_request")]
    for number, person in enumerate(people):
        request = _request(rng, person, number)
        yield "privacy__privacy_requests", request
        if request["request_type"] == "rectification":
            yield from _corrections(rng, person, request)
