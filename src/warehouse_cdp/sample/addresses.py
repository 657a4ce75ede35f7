"""How a true address and a birth date are written down this time."""

from datetime import date
from random import Random

from warehouse_cdp.sample.chance import happens
from warehouse_cdp.sample.locales import Locale
from warehouse_cdp.sample.people import Address
from warehouse_cdp.sample.spelling import mistype

PLACEHOLDER_BIRTH = date(1900, 1, 1)


def write_street(rng: Random, address: Address, locale: Locale, typed_by: str) -> str:
    """Write the first address line.

    Args:
        rng: Seeded generator.
        address: The true address.
        locale: Decides order and abbreviations.
        typed_by: 'customer' or 'staff'.

    Returns:
        Such as 'Hauptstr. 5' or '5 Main St'.
    """
    street = mistype(rng, address.street) if happens(rng, f"typo_typed_by_{typed_by}") else address.street
    line = locale.street_form.format(street=street, number=address.number)
    if not happens(rng, "street_abbreviated"):
        return line
    fitting = [pair for pair in locale.abbreviations if pair[0] in line]
    return line.replace(*rng.choice(fitting), 1) if fitting else line


def write_flat(address: Address, locale: Locale) -> str:
    """Write the second address line, empty for a house."""
    return locale.flat_form.format(flat=address.flat) if address.flat else ""


def write_postal_code(rng: Random, code: str, locale: Locale) -> str:
    """Write a postal code: as it is, without its blank or dash, with a country prefix, ZIP+4."""
    if not happens(rng, "postal_code_variant"):
        return code
    if locale.country_code == "US":
        return f"{code}-{rng.randrange(1000, 9999)}"
    bare = code.replace(" ", "").replace("-", "")
    return bare if bare != code else f"{locale.postal_prefix}{code}"


def write_birth(rng: Random, birth: date) -> date:
    """Write a birth date, sometimes with day and month swapped or a wrong year."""
    if birth.day <= 12 and happens(rng, "birth_day_month_swapped"):
        return birth.replace(month=birth.day, day=birth.month)
    if happens(rng, "birth_year_typo"):
        # The 28th at most: no leap day may fall into a common year.
        return birth.replace(year=birth.year + rng.choice((-10, -1, 1, 10)), day=min(birth.day, 28))
    return birth
