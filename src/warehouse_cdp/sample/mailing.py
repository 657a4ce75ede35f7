"""Which mailboxes and company contacts a person has."""

from random import Random

from warehouse_cdp.sample.chance import happens
from warehouse_cdp.sample.emails import Mailboxes, local_part, slug
from warehouse_cdp.sample.latin import spellings
from warehouse_cdp.sample.people import Person
from warehouse_cdp.sample.phones import draw_phone
from warehouse_cdp.sample.pools import Pool


def _in_mailboxes(person: Person) -> tuple[str, str]:
    names = person.first_name, person.last_names[0][1]
    first, last = (spellings(person.locale, name)[0] for name in names)
    return first, last


def _company(rng: Random, pool: Pool, people: int) -> int:
    # About 40 of all people to a company, so that colleagues occur at any size of the sample.
    return rng.randrange(max(3, round(people * pool.locale.weight / 40)))


def _employ(rng: Random, mailboxes: Mailboxes, pool: Pool, person: Person, people: int) -> None:
    index = _company(rng, pool, people)
    name = pool.companies[index % len(pool.companies)]
    # Names repeat once the pool is used up, domains may not; .example can belong to nobody.
    domain = f"{slug(name)}{index // len(pool.companies) or ''}.example"
    first, last = _in_mailboxes(person)
    person.company = name
    person.work_email = mailboxes.open(f"{slug(first)}.{slug(last)}", domain)
    person.role_email = f"info@{domain}"
    person.switchboard = draw_phone(Random(f"{pool.locale.code}/{index}"), pool.locale, pool.locale.landlines)


def open_mailboxes(rng: Random, mailboxes: Mailboxes, pool: Pool, person: Person, people: int) -> None:
    """Give a person a private mailbox, and perhaps a second one and a job with another.

    Args:
        rng: Seeded generator.
        mailboxes: All addresses handed out so far.
        pool: Pool of the locale.
        person: Gets the addresses.
        people: Size of the sample, which decides how many companies there are.
    """
    german = pool.locale.language == "de"
    (first, last), year = _in_mailboxes(person), person.birth.year
    local = local_part(rng, first, last, year, german)
    person.private_email = mailboxes.open(local, rng.choice(pool.locale.mail_domains))
    if happens(rng, "has_second_email"):
        local = local_part(rng, first, last, year, german)
        person.second_email = mailboxes.open(local, rng.choice(pool.locale.mail_domains))
    if happens(rng, "has_work_email"):
        _employ(rng, mailboxes, pool, person, people)
