"""Towns with their postal codes and regions, as far as Faker knows how they belong together."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from faker import Faker


@dataclass(frozen=True)
class Place:
    """A town with one postal code; the region is empty where addresses carry none."""

    city: str
    region: str
    postal_code: str


def town(fake: Faker) -> Place:
    """Draw a town and a postal code of the right shape."""
    return Place(fake.city(), "", fake.postcode())


def american_town(fake: Faker) -> Place:
    """Draw a town and a postal code that lies in its state."""
    state = fake.state_abbr(include_territories=False, include_freely_associated_states=False)
    return Place(fake.city(), state, fake.postcode_in_state(state))


def italian_town(fake: Faker) -> Place:
    """Draw a town with its own postal code and province.

    Args:
        fake: Faker for Italy.

    Returns:
        The town.

    Raises:
        ValueError: If Faker writes towns in a way that is not known here.
    """
    # Not fake.city(): Faker keeps Italian towns in a set, so their order changes from run to run.
    found = re.fullmatch(r"(\d+), (.+) \((\w+)\)", fake.postcode_city_province())
    if not found:
        raise ValueError("Faker writes Italian towns in a new way: adapt italian_town")
    return Place(found[2], found[3], found[1])


PLACES: dict[str, Callable[[Faker], Place]] = {"US": american_town, "IT": italian_town}


def draw_place(fake: Faker, country_code: str) -> Place:
    """Draw a place.

    Args:
        fake: Faker of the locale.
        country_code: Country of the locale; those without a rule of their own take any town.

    Returns:
        The place.
    """
    return PLACES.get(country_code, town)(fake)
