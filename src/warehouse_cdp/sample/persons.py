"""One true person, before family ties."""

import re
from datetime import date, timedelta
from random import Random

from warehouse_cdp.sample import clock
from warehouse_cdp.sample.chance import happens
from warehouse_cdp.sample.names import feminine
from warehouse_cdp.sample.people import Household, Person
from warehouse_cdp.sample.phones import draw_phone
from warehouse_cdp.sample.pools import Pool

# Few buy much, many once: a Pareto tail close to the 80/20 rule (assumption), cut off at 30.
ACTIVITY_SHAPE = 1.2
MOST_ACTIVE = 30.0
_STEP = 1_000_003


def draw_birth(rng: Random, oldest: int = 1938, youngest: int = 2004) -> date:
    """Draw a birth date between two years, both included."""
    first = date(oldest, 1, 1)
    return first + timedelta(days=rng.randrange((date(youngest, 12, 31) - first).days + 1))


def _national_id(rng: Random, pattern: str, number: int) -> str:
    width = pattern.count("#")
    # A step without common factors with ten visits every number before it repeats one.
    digits = iter(f"{number * _STEP % 10**width:0{width}d}")
    text = re.sub("#", lambda _: next(digits), pattern)
    return re.sub(r"\?", lambda _: rng.choice("ABCDEFGHLMNPRST"), text)


def _phones(rng: Random, pool: Pool) -> list[tuple[int, str]]:
    phones = [(clock.START, draw_phone(rng, pool.locale, pool.locale.mobiles))]
    for year in range(round(clock.YEARS)):
        if happens(rng, "changes_phone_in_a_year"):
            since = clock.START + (year * 365 + rng.randrange(365)) * clock.DAY
            phones.append((since, draw_phone(rng, pool.locale, pool.locale.mobiles)))
    return phones


def draw_person(
    rng: Random,
    pool: Pool,
    home: Household,
    number: int,
    sex: str | None = None,
    last_name: str | None = None,
) -> Person:
    """Draw a person of a household.

    Args:
        rng: Seeded generator.
        pool: Pool of the household's locale.
        home: The household; its members are not changed here.
        number: Number of the person, from 1.
        sex: 'F' or 'M'; drawn if not given.
        last_name: Family name in its male form; drawn if not given.

    Returns:
        The person, without mailboxes yet.
    """
    sex = sex or rng.choice("FM")
    names = pool.first_names[sex]
    last = feminine(last_name or rng.choice(pool.last_names), pool.locale.language if sex == "F" else "")
    return Person(
        number=number,
        household=home,
        sex=sex,
        first_name=rng.choice(names),
        middle_name=rng.choice(names) if pool.locale.script == "Latn" and happens(rng, "middle_name") else "",
        last_names=[(clock.START, last)],
        suffix="",
        title="Dr." if happens(rng, "academic_title") else "",
        birth=draw_birth(rng),
        phones=_phones(rng, pool),
        activity=min(rng.paretovariate(ACTIVITY_SHAPE), MOST_ACTIVE),
        national_id=_national_id(rng, pool.locale.national_id, number),
    )
