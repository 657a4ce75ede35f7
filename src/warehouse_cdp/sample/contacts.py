"""Contact lists: a CRM export, well filled, and a spreadsheet of event visitors, badly filled."""

import hashlib
from collections.abc import Iterator
from random import Random

from warehouse_cdp.sample import clock
from warehouse_cdp.sample.chance import happens
from warehouse_cdp.sample.entry import Form, fill_in
from warehouse_cdp.sample.names import whole_name
from warehouse_cdp.sample.people import Person
from warehouse_cdp.sample.population import World
from warehouse_cdp.sample.tables import Row, Rows, label

CRM = Form("crm", "staff", ("e164", "spaced", "double_zero", "national"), "crm_work_email", business=True)
EVENTS = Form("events", "staff", ("national", "digits", "dashes"), "events_work_email")


def _national_id(rng: Random, person: Person) -> str:
    if not happens(rng, "crm_national_id"):
        return ""
    plain = person.national_id
    return hashlib.sha256(plain.encode()).hexdigest() if happens(rng, "national_id_hashed") else plain


def _crm_row(rng: Random, person: Person, record_id: str) -> Row:
    when = clock.moment(rng)
    entry = fill_in(rng, person, CRM, when)
    return {
        "source_name": "crm",
        "source_record_id": record_id,
        "first_name": entry.first_name,
        "middle_name": person.middle_name if happens(rng, "crm_middle_name") else "",
        "last_name": entry.last_name,
        "email": entry.email,
        "phone": entry.phone,
        "birth_date": entry.birth.isoformat() if entry.birth else "",
        "sex": person.sex if happens(rng, "crm_sex") else "",
        "street": ", ".join(part for part in (entry.street, entry.flat) if part),
        "city": entry.city,
        "region": entry.region if happens(rng, "crm_region") else "",
        "postal_code": entry.postal_code,
        "country_code": person.locale.country_code,
        "company": person.company,
        "national_id": _national_id(rng, person),
        "updated_at": clock.text(when),
    }


def _events_row(rng: Random, person: Person, record_id: str) -> Row:
    when = clock.moment(rng)
    entry = fill_in(rng, person, EVENTS, when)
    first, last = entry.first_name, entry.last_name
    if happens(rng, "whole_name_in_one_column"):
        first, last = whole_name(first, last), ""
    # A spreadsheet takes a postal code for a number and drops its leading zero.
    code = entry.postal_code.lstrip("0") if happens(rng, "leading_zero_lost") else entry.postal_code
    return {
        "source_name": "events_list",
        "source_record_id": record_id,
        "first_name": first,
        "last_name": last,
        "email": entry.email,
        "phone": entry.phone,
        "birth_date": entry.birth.strftime("%m/%d/%Y") if entry.birth else "",
        "city": entry.city,
        "postal_code": code,
        "country_code": person.locale.country_code,
        "company": person.company if happens(rng, "events_company") else "",
        "updated_at": clock.text(when),
    }


def _present(rng: Random, people: list[Person], rate: str) -> list[Person]:
    chosen = [person for person in people if happens(rng, rate)]
    chosen += [person for person in chosen if happens(rng, "contact_entered_twice")]
    rng.shuffle(chosen)
    return chosen


def contact_rows(world: World) -> Iterator[Rows]:
    """Write both lists.

    Args:
        world: The true people.

    Yields:
        Table name and row; each contact's truth follows it.
    """
    rng = world.stream("contacts")
    for number, person in enumerate(_present(rng, world.people, "in_crm"), start=1):
        yield "contacts__contacts", _crm_row(rng, person, f"crm_{number:05d}")
        yield label("crm", "contact", f"crm_{number:05d}", person.person_id)
    for number, person in enumerate(_present(rng, world.people, "in_events"), start=1):
        yield "contacts__contacts", _events_row(rng, person, f"row_{number:05d}")
        yield label("events_list", "contact", f"row_{number:05d}", person.person_id)
