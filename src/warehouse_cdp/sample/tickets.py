"""Tickets of customer service with their comments and statuses."""

from collections.abc import Iterator
from random import Random

from warehouse_cdp.sample import clock
from warehouse_cdp.sample.chance import happens
from warehouse_cdp.sample.people import Person
from warehouse_cdp.sample.tables import Rows

AGENTS = 6
HOUR = 3600
_SUBJECTS = (
    "Where is my parcel",
    "Wrong size",
    "Invoice",
    "Return",
    "Discount code does not work",
    "Broken on arrival",
)
_CHANNELS = ("email", "email", "web", "chat", "voice")
_ANSWER = "Thank you for writing, we look into it."
_NOTE = "Called the carrier."


def _synced(when: int) -> dict[str, str]:
    return {"_fivetran_deleted": "false", "_fivetran_synced": clock.text(min(when + HOUR, clock.LOADED))}


def _comment(rng: Random, ticket_id: str, user_id: str, when: int, body: str, public: bool = True) -> Rows:
    return "zendesk__ticket_comment", {
        "id": str(int(ticket_id) * 1_000_000 + rng.randrange(1_000_000)),
        "ticket_id": ticket_id,
        "user_id": user_id,
        "public": "true" if public else "false",
        "body": body,
        "created": clock.text(when),
        **_synced(when),
    }


def _status(ticket_id: str, user_id: str, when: int, value: str) -> Rows:
    return "zendesk__ticket_field_history", {
        "ticket_id": ticket_id,
        "field_name": "status",
        "updated": clock.text(when),
        "user_id": user_id,
        "value": value,
        "_fivetran_synced": clock.text(min(when + HOUR, clock.LOADED)),
    }


def _ticket(rng: Random, person: Person, user_id: str, when: int, agent: str) -> Iterator[Rows]:
    ticket_id = str(10_000_000 + person.number * 1_000 + rng.randrange(1_000))
    subject = rng.choice(_SUBJECTS)
    body = f"{subject}. Regards, {person.first_name}"
    yield _comment(rng, ticket_id, user_id, when, body)
    yield _status(ticket_id, user_id, when, "new")
    answered = min(when + rng.randrange(HOUR, 40 * HOUR), clock.END)
    yield _comment(rng, ticket_id, agent, answered, _ANSWER)
    if happens(rng, "ticket_has_note"):
        yield _comment(rng, ticket_id, agent, answered, _NOTE, public=False)
    if happens(rng, "ticket_is_followed_up"):
        yield _comment(rng, ticket_id, user_id, min(answered + 2 * HOUR, clock.END), f"Thanks, {person.first_name}")
    solved = happens(rng, "ticket_is_solved")
    updated = min(answered + rng.randrange(3 * HOUR, 90 * HOUR), clock.END)
    if solved:
        yield _status(ticket_id, agent, updated, "solved")
    closed = solved and updated + 4 * clock.DAY < clock.END
    if closed:
        updated += 4 * clock.DAY
        yield _status(ticket_id, agent, updated, "closed")
    yield (
        "zendesk__ticket",
        {
            "id": ticket_id,
            "requester_id": user_id,
            "assignee_id": agent,
            "status": "closed" if closed else "solved" if solved else rng.choice(("open", "pending")),
            "priority": rng.choice(("low", "normal", "normal", "high")),
            "type": rng.choice(("question", "problem", "")),
            "via_channel": rng.choice(_CHANNELS),
            "subject": subject,
            "description": body,
            "created_at": clock.text(when),
            "updated_at": clock.text(updated),
            **_synced(updated),
            "_fivetran_deleted": "true" if happens(rng, "ticket_deleted") else "false",
        },
    )


def ticket_rows(rng: Random, person: Person, user_id: str, first: int, staff: list[str]) -> Iterator[Rows]:
    """Write the tickets of a user, the first at the moment at which the user came to be.

    Args:
        rng: Seeded generator.
        person: Who asks for help.
        user_id: Their user.
        first: Seconds since 1970 (UTC) of the first ticket.
        staff: Users who answer.

    Yields:
        Table name and row.
    """
    times = [first] + [clock.moment(rng, first) for _ in range(rng.randrange(min(int(person.activity), 3)))]
    for when in times:
        yield from _ticket(rng, person, user_id, when, rng.choice(staff))
