"""Names, streets, places and companies, taken from Faker once per locale and drawn from ever after."""

from collections.abc import Callable
from dataclasses import dataclass

from faker import Faker

from warehouse_cdp.sample.latin import spellings
from warehouse_cdp.sample.locales import Locale
from warehouse_cdp.sample.places import Place, draw_place

# Faker weighs some names by how common they are: repeats in the pool keep those weights.
NAMES = 1500
STREETS = 400
PLACES = 120
COMPANIES = 60
ENGLISH_STREETS = ("Street", "Street", "Avenue", "Road", "Road", "Drive", "Lane", "Court")


@dataclass(frozen=True)
class Pool:
    """Everything that people of one locale are made from."""

    locale: Locale
    first_names: dict[str, list[str]]
    last_names: list[str]
    streets: list[str]
    places: list[Place]
    companies: list[str]


def _street(fake: Faker, locale: Locale) -> str:
    if locale.language == "en":
        # Faker's English suffixes (Unions, Burgs) are too rare to be abbreviated by anyone.
        return f"{fake.last_name()} {fake.random_element(ENGLISH_STREETS)}"
    return fake.street_name()


def _take(draw: Callable[[], str], count: int) -> list[str]:
    return [draw() for _ in range(count)]


def _names(draw: Callable[[], str], locale: Locale, count: int) -> list[str]:
    # A name that nobody told us how to spell in Latin letters has no mailbox.
    return [name for name in _take(draw, count) if locale.script == "Latn" or spellings(locale, name) != (name,)]


def build_pool(locale: Locale, seed: int) -> Pool:
    """Draw the pool of one locale.

    Args:
        locale: Row of LOCALES.
        seed: Same seed, same pool.

    Returns:
        Lists of plain strings and places; nothing in it calls Faker later.
    """
    fake = Faker(locale.code)
    fake.seed_instance(f"{seed}/{locale.code}")
    return Pool(
        locale=locale,
        first_names={
            "F": _names(fake.first_name_female, locale, NAMES),
            "M": _names(fake.first_name_male, locale, NAMES),
        },
        last_names=_names(fake.last_name_male, locale, 2 * NAMES),
        streets=[_street(fake, locale) for _ in range(STREETS)],
        places=[draw_place(fake, locale.country_code) for _ in range(PLACES)],
        companies=_take(fake.company, COMPANIES),
    )
