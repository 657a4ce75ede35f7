"""A sales CRM: business contacts of companies, entered twice and merged, and the leads that some of them were."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from warehouse_cdp.sample import clock
from warehouse_cdp.sample.chance import happens
from warehouse_cdp.sample.entry import Form, fill_in
from warehouse_cdp.sample.jobs import job_title
from warehouse_cdp.sample.leads import lead_rows
from warehouse_cdp.sample.people import Person
from warehouse_cdp.sample.phones import write_phone
from warehouse_cdp.sample.population import World
from warehouse_cdp.sample.tables import Row, Rows, label

FORM = Form("sales", "staff", ("e164", "spaced", "national"), "sales_work_email", business=True)
SOURCES = ("Web", "Trade Show", "Partner Referral", "Phone Inquiry", "")


@dataclass(frozen=True, slots=True)
class Contact:
    """One row to be written; the id of the contact that it was merged into, or empty."""

    contact_id: str
    person: Person
    created_at: int
    master_id: str
    deleted: bool


def _contact_id(number: int) -> str:
    return f"0035g{number:010d}AAA"


def plan_contacts(rng: Random, people: list[Person]) -> list[Contact]:
    """Decide who is a contact, since when, how often, and what became of the second entry.

    Args:
        rng: Seeded generator.
        people: All people; those without a company are in no sales CRM.

    Returns:
        Contacts, the entries of one person one after another.
    """
    contacts: list[Contact] = []
    for person in people:
        if not person.company or not happens(rng, "in_sales"):
            continue
        first = _contact_id(len(contacts) + 1)
        contacts.append(Contact(first, person, clock.moment(rng), "", happens(rng, "sales_contact_deleted")))
        if happens(rng, "sales_contact_entered_twice"):
            master = first if happens(rng, "sales_duplicate_merged") else ""
            contacts.append(Contact(_contact_id(len(contacts) + 1), person, clock.moment(rng), master, bool(master)))
    return contacts


def _row(rng: Random, contact: Contact, account_id: str) -> Row:
    person, when = contact.person, contact.created_at
    entry = fill_in(rng, person, FORM, when)
    updated = clock.soon(rng, when, 400)
    return {
        "id": contact.contact_id,
        "is_deleted": "true" if contact.deleted else "false",
        "master_record_id": contact.master_id,
        "account_id": account_id,
        "first_name": entry.first_name,
        "last_name": entry.last_name,
        "email": entry.email,
        "phone": write_phone(person.switchboard, person.locale, "e164") if happens(rng, "sales_switchboard") else "",
        "mobile_phone": entry.phone,
        "title": job_title(person) if happens(rng, "sales_title") else "",
        "mailing_street": entry.street,
        "mailing_city": entry.city,
        "mailing_state": entry.region,
        "mailing_postal_code": entry.postal_code,
        "mailing_country_code": person.locale.country_code,
        "lead_source": rng.choice(SOURCES),
        "created_date": clock.text(when),
        "last_modified_date": clock.text(updated),
        "_fivetran_active": "true",
        "_fivetran_synced": clock.text(clock.loaded(rng, updated)),
    }


def salesforce_rows(world: World) -> Iterator[Rows]:
    """Write everything the sales CRM holds.

    Args:
        world: The true people.

    Yields:
        Table name and row, truth included; a contact that was only deleted is nobody's record, and neither is one
        that was merged into such a contact.
    """
    rng = world.stream("salesforce")
    contacts = plan_contacts(rng, world.people)
    alive = {contact.contact_id for contact in contacts if not contact.deleted}
    accounts: dict[str, str] = {}
    for contact in contacts:
        # Companies may share a name, never a domain.
        domain = contact.person.role_email
        if domain not in accounts:
            accounts[domain] = f"0015g{len(accounts) + 1:010d}AAA"
            row = {"id": accounts[domain], "name": contact.person.company, "is_deleted": "false"}
            yield "salesforce__account", row | {"_fivetran_synced": clock.text(clock.loaded(rng, contact.created_at))}
        yield "salesforce__contact", _row(rng, contact, accounts[domain])
        if contact.contact_id in alive or contact.master_id in alive:
            yield label("salesforce", "contact", contact.contact_id, contact.person.person_id)
    yield from lead_rows(rng, world.people, {c.person.number: c.contact_id for c in contacts if c.contact_id in alive})
