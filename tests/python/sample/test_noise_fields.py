"""Noise in mailboxes, birth dates and addresses comes at its rate."""

from collections.abc import Callable
from random import Random

import pytest

from warehouse_cdp.sample import addresses, emails
from warehouse_cdp.sample.chance import rate
from warehouse_cdp.sample.people import Person
from warehouse_cdp.sample.population import World

ROUNDS = 6
AssertClose = Callable[[int, int, float], None]
Check = Callable[[Random, Person], bool | None]


def _email(test: Callable[[str, str], bool]) -> Check:
    return lambda rng, person: test(emails.write_email(rng, person.private_email), person.private_email)


def _gmail_dots(rng: Random, person: Person) -> bool | None:
    true = person.private_email
    if not true.endswith("@gmail.com"):
        return None
    written = emails.write_email(rng, true).lower()
    return written != true and written.replace(".", "") == true.replace(".", "")


def _day_month(rng: Random, person: Person) -> bool | None:
    birth = person.birth
    if birth.day > 12 or birth.day == birth.month:
        return None
    written = addresses.write_birth(rng, birth)
    return (written.day, written.month) == (birth.month, birth.day)


def _year(rng: Random, person: Person) -> bool:
    return addresses.write_birth(rng, person.birth).year != person.birth.year


def _abbreviated(rng: Random, person: Person) -> bool | None:
    home, locale = person.household.homes[0][1], person.locale
    line = locale.street_form.format(street=home.street, number=home.number)
    if not any(long in line for long, _ in locale.abbreviations):
        return None
    written = addresses.write_street(rng, home, locale, "customer")
    return written in {line.replace(*pair, 1) for pair in locale.abbreviations if pair[0] in line}


def _postal(rng: Random, person: Person) -> bool:
    code = person.household.homes[0][1].postal_code
    return addresses.write_postal_code(rng, code, person.locale) != code


CHECKS: dict[str, Check] = {
    "email_plus_tag": _email(lambda written, true: "+" in written),
    "email_capitals": _email(lambda written, true: written != written.lower()),
    "email_typo": _email(lambda written, true: abs(len(written) - len(true)) < 2
                         and written.lower().replace(".", "") != true.replace(".", "")),
    "email_gmail_dots": _gmail_dots,
    "birth_day_month_swapped": _day_month,
    "birth_year_typo": _year,
    "street_abbreviated": _abbreviated,
    "postal_code_variant": _postal,
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(CHECKS))
def test_noise_comes_at_its_rate(world: World, assert_close: AssertClose, name: str) -> None:
    rng = Random(name)
    seen = [CHECKS[name](rng, person) for _ in range(ROUNDS) for person in world.people]
    counted = [hit for hit in seen if hit is not None]
    assert_close(sum(counted), len(counted), rate(name))
