"""Mailchimp's lists: members by address, and who left a list."""

import hashlib
from collections.abc import Iterator
from random import Random

from warehouse_cdp.sample import clock
from warehouse_cdp.sample.chance import happens
from warehouse_cdp.sample.people import Person
from warehouse_cdp.sample.population import World
from warehouse_cdp.sample.tables import Rows

LISTS = ("a1b2c3d4e5", "f6a7b8c9d0")
_REASONS = ("I no longer want to receive these emails", "I never signed up for this mailing list", "None given")
_COMPLAINTS = ("Spam: the emails are spam and should be reported", "Abuse complaint")


def _status(rng: Random) -> str:
    for status, name in (("unsubscribed", "list_left"), ("cleaned", "list_cleaned"), ("pending", "list_pending")):
        if happens(rng, name):
            return status
    return rng.choices(("subscribed", "transactional", "archived"), (90, 6, 4))[0]


def _member(rng: Random, person: Person, list_id: str) -> Iterator[Rows]:
    email = person.private_email
    member_id = hashlib.md5(email.lower().encode(), usedforsecurity=False).hexdigest()
    signed_up, status = clock.moment(rng), _status(rng)
    confirmed = clock.soon(rng, signed_up, 2)
    changed = confirmed if status in ("subscribed", "pending") else clock.moment(rng, confirmed)
    yield (
        "mailchimp__member",
        {
            "id": member_id,
            "list_id": list_id,
            "email_address": email.title() if happens(rng, "email_capitals") else email,
            "status": status,
            "country_code": person.locale.country_code if happens(rng, "mail_city") else "",
            "language": person.locale.language,
            "timestamp_signup": clock.text(signed_up),
            "timestamp_opt": "" if status in ("pending", "transactional") else clock.text(confirmed),
            "last_changed": clock.text(changed),
            "_fivetran_synced": clock.text(clock.loaded(rng, changed)),
        },
    )
    if status == "unsubscribed":
        reasons = _COMPLAINTS if happens(rng, "list_complaint") else _REASONS
        yield (
            "mailchimp__unsubscribe",
            {
                "member_id": member_id,
                "list_id": list_id,
                "campaign_id": f"{(changed - clock.START) // (7 * clock.DAY):010d}",
                "reason": rng.choice(reasons),
                "timestamp": clock.text(changed),
                "_fivetran_synced": clock.text(clock.loaded(rng, changed)),
            },
        )


def mailchimp_rows(world: World) -> Iterator[Rows]:
    """Write the lists. Their members are addresses of people; they are no person records of their own.

    Args:
        world: The true people.

    Yields:
        Table name and row.
    """
    rng = world.stream("mailchimp")
    for person in world.people:
        if happens(rng, "in_mailchimp"):
            # Some are on both lists, and may have left one of them.
            for list_id in rng.choice((LISTS[:1], LISTS[:1], LISTS[1:], LISTS)):
                yield from _member(rng, person, list_id)
