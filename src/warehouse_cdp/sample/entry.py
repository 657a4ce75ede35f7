"""What a person leaves in one form: name, e-mail, phone, birth date and address with their noise."""

from dataclasses import dataclass
from datetime import date
from random import Random

from warehouse_cdp.sample import emails, phones
from warehouse_cdp.sample.addresses import (
    PLACEHOLDER_BIRTH,
    write_birth,
    write_flat,
    write_postal_code,
    write_street,
)
from warehouse_cdp.sample.chance import happens, known
from warehouse_cdp.sample.names import write_name
from warehouse_cdp.sample.people import Address, Person, at


@dataclass(frozen=True)
class Form:
    """How a source asks; absent rates mean that a field is always (email) or never (birth) filled."""

    name: str
    typed_by: str
    phone_styles: tuple[str, ...]
    work_email: str = "private_form_work_email"
    business: bool = False


@dataclass(frozen=True)
class Entry:
    """The answers, in the person's own writing; empty text where nothing was given."""

    first_name: str
    last_name: str
    email: str
    phone: str
    birth: date | None
    street: str
    flat: str
    city: str
    region: str
    postal_code: str


def _asked(rng: Random, form: Form, field: str, default: bool) -> bool:
    name = f"{form.name}_{field}"
    return happens(rng, name) if known(name) else default


def mailbox(rng: Random, person: Person, form: Form) -> str:
    """Choose which of a person's mailboxes a form gets."""
    if form.business and person.role_email and happens(rng, "role_email_used"):
        return person.role_email
    if person.work_email and happens(rng, form.work_email):
        return person.work_email
    if person.household.email and happens(rng, "family_email_used"):
        return person.household.email
    second = person.second_email and happens(rng, "second_email_used")
    return person.second_email if second else person.private_email


def _number(rng: Random, person: Person, form: Form, when: int) -> str:
    if form.business and person.switchboard and happens(rng, "switchboard_used"):
        return person.switchboard
    landline = person.household.landline
    return landline if landline and happens(rng, "landline_used") else at(person.phones, when)


def _phone(rng: Random, person: Person, form: Form, when: int) -> str:
    if not _asked(rng, form, "phone", True):
        return ""
    if happens(rng, "junk_phone"):
        return rng.choice(phones.JUNK)
    number = _number(rng, person, form, when)
    if happens(rng, "phone_wrong_digit"):
        number = phones.wrong_digit(rng, number)
    return phones.write_phone(number, person.locale, rng.choice(form.phone_styles))


def _email(rng: Random, person: Person, form: Form) -> str:
    if not _asked(rng, form, "email", True):
        return ""
    if happens(rng, "junk_email"):
        return rng.choice(emails.JUNK)
    return emails.write_email(rng, mailbox(rng, person, form))


def _birth(rng: Random, person: Person, form: Form) -> date | None:
    if not _asked(rng, form, "birth", False):
        return None
    if form.typed_by == "staff" and happens(rng, "birth_placeholder"):
        return PLACEHOLDER_BIRTH
    return write_birth(rng, person.birth)


def fill_in(rng: Random, person: Person, form: Form, when: int) -> Entry:
    """Let a person fill in a form.

    Args:
        rng: Seeded generator.
        person: Who.
        form: How the source asks.
        when: Seconds since 1970 (UTC); names, phones and homes are those of that time.

    Returns:
        The entry.
    """
    first, last = write_name(rng, person, when, form.typed_by)
    email, phone = _email(rng, person, form), _phone(rng, person, form, when)
    birth = _birth(rng, person, form)
    home: Address = at(person.household.homes, when)
    if not _asked(rng, form, "address", True):
        return Entry(first, last, email, phone, birth, "", "", "", "", "")
    street = write_street(rng, home, person.locale, form.typed_by)
    code = write_postal_code(rng, home.postal_code, person.locale)
    flat = write_flat(home, person.locale)
    return Entry(first, last, email, phone, birth, street, flat, home.city, home.region, code)
