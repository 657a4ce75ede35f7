"""Households full of true people, drawn from the pools."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from warehouse_cdp.sample import clock
from warehouse_cdp.sample.chance import happens, rate
from warehouse_cdp.sample.emails import Mailboxes, slug
from warehouse_cdp.sample.families import kin, spouse
from warehouse_cdp.sample.latin import spellings
from warehouse_cdp.sample.locales import LOCALES
from warehouse_cdp.sample.mailing import open_mailboxes
from warehouse_cdp.sample.people import Address, Household, Person
from warehouse_cdp.sample.persons import draw_person
from warehouse_cdp.sample.phones import draw_phone
from warehouse_cdp.sample.pools import Pool, build_pool

SIZES = tuple(rate(name) for name in ("household_of_two", "household_of_three", "household_of_four"))


@dataclass(frozen=True)
class World:
    """The true people and what they were made from."""

    seed: int
    people: list[Person]
    pools: dict[str, Pool]

    def stream(self, name: str) -> Random:
        """Give a part of the sample its own generator, so that parts do not move one another."""
        return Random(f"{self.seed}/{name}")


def _address(rng: Random, pool: Pool) -> Address:
    place = rng.choice(pool.places)
    flat = str(rng.randrange(1, 60)) if happens(rng, "flat_number") else ""
    street, number = rng.choice(pool.streets), str(rng.randrange(1, 150))
    return Address(street, number, flat, place.city, place.region, place.postal_code)


def _homes(rng: Random, pool: Pool) -> list[tuple[int, Address]]:
    homes = [(clock.START, _address(rng, pool))]
    for year in range(round(clock.YEARS)):
        if happens(rng, "moves_in_a_year"):
            since = clock.START + (year * 365 + rng.randrange(365)) * clock.DAY
            homes.append((since, _address(rng, pool)))
    return homes


def _household(rng: Random, pool: Pool, size: int) -> Household:
    home = Household(pool.locale, _homes(rng, pool))
    if happens(rng, "household_landline"):
        home.landline = draw_phone(rng, pool.locale, pool.locale.landlines)
    home.shares_device = size > 1 and happens(rng, "household_device")
    return home


def _members(rng: Random, pool: Pool, home: Household, first: int, size: int) -> None:
    head = draw_person(rng, pool, home, first)
    home.members.append(head)
    if size > 1 and happens(rng, "second_member_is_spouse"):
        home.members.append(spouse(rng, pool, head, first + 1))
    while len(home.members) < size:
        home.members.append(kin(rng, pool, home, first + len(home.members)))


def _households(rng: Random, pools: dict[str, Pool], people: int) -> Iterator[Household]:
    mailboxes, made = Mailboxes(), 0
    weights = [locale.weight for locale in LOCALES]
    while made < people:
        pool = pools[rng.choices(LOCALES, weights)[0].code]
        size = rng.choices((1, 2, 3, 4), (1 - sum(SIZES), *SIZES))[0]
        size = min(size, people - made)
        home = _household(rng, pool, size)
        _members(rng, pool, home, made + 1, size)
        if size > 1 and happens(rng, "household_email"):
            word = f"{pool.locale.family_word}.{slug(spellings(pool.locale, home.members[0].last_names[0][1])[0])}"
            home.email = mailboxes.open(word, rng.choice(pool.locale.mail_domains))
        for person in home.members:
            open_mailboxes(rng, mailboxes, pool, person, people)
        made += size
        yield home


def build_world(people: int, seed: int) -> World:
    """Make the true people.

    Args:
        people: How many, exactly.
        seed: Same seed, same people.

    Returns:
        People in the order of their numbers, with their households.
    """
    pools = {locale.code: build_pool(locale, seed) for locale in LOCALES}
    rng = Random(f"{seed}/people")
    members = [person for home in _households(rng, pools, people) for person in home.members]
    return World(seed, members, pools)
