"""Leads of the sales CRM: people who wrote in, some of whom became contacts."""

from collections.abc import Iterator
from random import Random

from warehouse_cdp.sample import clock
from warehouse_cdp.sample.chance import happens
from warehouse_cdp.sample.entry import Form, fill_in
from warehouse_cdp.sample.jobs import job_title
from warehouse_cdp.sample.people import Person
from warehouse_cdp.sample.tables import Row, Rows, label

FORM = Form("lead", "customer", ("e164", "spaced", "national", "digits"), "lead_work_email", business=True)
SOURCES = ("Web", "Trade Show", "Phone Inquiry")
STATUSES = ("Open - Not Contacted", "Working - Contacted", "Closed - Not Converted")


def _row(rng: Random, person: Person, lead_id: str, when: int, contact_id: str) -> Row:
    entry = fill_in(rng, person, FORM, when)
    converted = clock.moment(rng, when) if contact_id else None
    updated = converted or clock.soon(rng, when, 100)
    return {
        "id": lead_id,
        "is_deleted": "false",
        "is_converted": "true" if converted else "false",
        "converted_contact_id": contact_id,
        "converted_date": clock.text(converted) if converted else "",
        "first_name": entry.first_name,
        # A lead has to have one; where people leave it out, Salesforce's own forms write this.
        "last_name": entry.last_name if happens(rng, "lead_last_name") else "[not provided]",
        "company": person.company,
        "title": job_title(person) if happens(rng, "lead_title") else "",
        "email": entry.email,
        "phone": entry.phone,
        "city": entry.city,
        "state": entry.region,
        "postal_code": entry.postal_code,
        "country_code": person.locale.country_code,
        "status": "Qualified" if converted else rng.choice(STATUSES),
        "lead_source": rng.choice(SOURCES),
        "created_date": clock.text(when),
        "last_modified_date": clock.text(updated),
        "_fivetran_active": "true",
        "_fivetran_synced": clock.text(clock.loaded(rng, updated)),
    }


def lead_rows(rng: Random, people: list[Person], contacts: dict[int, str]) -> Iterator[Rows]:
    """Write the leads.

    Args:
        rng: Seeded generator.
        people: All people; those without a company become no leads.
        contacts: Number of a person to the id of their contact.

    Yields:
        Table name and row; each lead's truth follows it.
    """
    number = 0
    for person in people:
        if not person.company or not happens(rng, "in_leads"):
            continue
        number += 1
        lead_id = f"00Q5g{number:010d}AAA"
        contact_id = contacts.get(person.number, "")
        converted_to = contact_id if contact_id and happens(rng, "lead_converted") else ""
        yield "salesforce__lead", _row(rng, person, lead_id, clock.moment(rng), converted_to)
        yield label("salesforce", "lead", lead_id, person.person_id)
