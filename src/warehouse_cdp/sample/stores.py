"""The shop's own stores, with the phone and e-mail that cashiers borrow."""

from dataclasses import dataclass
from random import Random

from warehouse_cdp.sample.locales import LOCALES, Locale
from warehouse_cdp.sample.phones import draw_phone

PEOPLE_PER_STORE = 1000


@dataclass(frozen=True)
class Store:
    """One store; its id begins with its country."""

    store_id: str
    locale: Locale
    phone: str
    email: str


def build_stores(rng: Random, people: int) -> dict[str, list[Store]]:
    """Open the stores: two in each country, more when there are many customers.

    Args:
        rng: Seeded generator.
        people: Count of people in the sample.

    Returns:
        Stores by locale code.
    """
    return {
        locale.code: [
            Store(
                f"{locale.country_code}{place:02d}",
                locale,
                draw_phone(rng, locale, locale.landlines),
                f"store.{locale.country_code.lower()}{place:02d}@brightleaf.example",
            )
            for place in range(1, 1 + max(2, round(people * locale.weight / PEOPLE_PER_STORE)))
        ]
        for locale in LOCALES
    }
