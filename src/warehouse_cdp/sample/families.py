"""Family ties: spouses and their names, children, twins, namesakes."""

from datetime import date
from random import Random

from warehouse_cdp.sample import clock
from warehouse_cdp.sample.chance import happens, rate
from warehouse_cdp.sample.names import feminine, masculine
from warehouse_cdp.sample.people import Household, Person
from warehouse_cdp.sample.persons import draw_birth, draw_person
from warehouse_cdp.sample.pools import Pool

YOUNGEST = date(2007, 12, 31)


def _married_name(rng: Random, pool: Pool, own: str, partner: str) -> str:
    draw = rng.random()
    # Neither in China nor in Arab countries does a wedding change a name.
    if pool.locale.script != "Latn":
        return own
    if draw < rate("spouse_takes_name"):
        return feminine(partner, pool.locale.language)
    if draw < rate("spouse_takes_name") + rate("spouse_hyphenates"):
        return f"{own}-{feminine(partner, pool.locale.language)}"
    return own


def spouse(rng: Random, pool: Pool, head: Person, number: int) -> Person:
    """Draw the spouse of the first member; the woman's name may change at the wedding.

    Args:
        rng: Seeded generator.
        pool: Pool of the locale.
        head: The first member, who is changed if she is the one to take a name.
        number: Number of the new person.

    Returns:
        The spouse.
    """
    partner = draw_person(rng, pool, head.household, number, sex="M" if head.sex == "F" else "F")
    year = min(max(head.birth.year + rng.randrange(-6, 7), 1935), 2004)
    partner.birth = draw_birth(rng, year, year)
    wife, husband = (head, partner) if head.sex == "F" else (partner, head)
    own = wife.last_names[0][1]
    married = _married_name(rng, pool, own, husband.last_names[0][1])
    if married == own:
        return partner
    if happens(rng, "married_in_period"):
        wife.last_names.append((clock.moment(rng), married))
    else:
        wife.last_names = [(clock.START, married)]
    return partner


def _is_spouse(head: Person, other: Person) -> bool:
    return abs(head.birth.year - other.birth.year) < 15


def _twin(rng: Random, child: Person, home: Household) -> None:
    elder = home.members[-1]
    if not _is_spouse(home.members[0], elder) and happens(rng, "twin"):
        child.birth = elder.birth


def kin(rng: Random, pool: Pool, home: Household, number: int) -> Person:
    """Draw a grown child of the household, rarely a twin or the namesake of a parent.

    Args:
        rng: Seeded generator.
        pool: Pool of the locale.
        home: Household with at least one member; parents too young are made older.
        number: Number of the new person.

    Returns:
        The child, with the family's name.
    """
    head = home.members[0]
    parents = [member for member in home.members if _is_spouse(head, member)]
    father = next((parent for parent in parents if parent.sex == "M"), head)
    family_name = masculine(father.last_names[0][1], pool.locale.language)
    child = draw_person(rng, pool, home, number, last_name=family_name)
    if head.birth.year > YOUNGEST.year - 24:
        for parent in home.members:
            parent.birth = parent.birth.replace(year=parent.birth.year - 25, day=min(parent.birth.day, 28))
    youngest_parent = max(parent.birth.year for parent in parents)
    child.birth = draw_birth(rng, min(youngest_parent + 20, 2007), min(youngest_parent + 38, YOUNGEST.year))
    while child.first_name in {member.first_name for member in home.members}:
        child.first_name = rng.choice(pool.first_names[child.sex])
    _twin(rng, child, home)
    if child.sex == father.sex == "M" and not father.suffix and happens(rng, "named_after_parent"):
        child.first_name = father.first_name
        if pool.locale.country_code == "US":
            father.suffix, child.suffix = "Sr.", rng.choice(("Jr.", "Jr.", "III"))
    return child
